import type { OfflineMessage } from '../offline/offline-message'

/** When a newer version has been installed beside the one in use: says so, and waits for the reader. */
export function offerUpdate(root: Document, container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // Without a worker in charge of this page there is no older version to take the place of.
    if (registration.waiting && container.controller) show(root, () => takeUpdate(container, registration.waiting))
  }
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
  offer()
}

/** Only this tab reloads; others go on with the version they were opened with. */
function takeUpdate(container: ServiceWorkerContainer, waiting: ServiceWorker | null): void {
  container.addEventListener('controllerchange', () => location.reload())
  if (waiting) waiting.postMessage({ kind: 'activate' } satisfies OfflineMessage)
  else location.reload() // another tab was quicker
}

function show(root: Document, take: () => void): void {
  if (root.querySelector('.update')) return
  const notice = root.createElement('div')
  notice.className = 'update'
  const text = root.createElement('p')
  text.role = 'status'
  notice.append(
    text,
    createButton(root, 'Reload', take),
    createButton(root, 'Not now', () => notice.remove()),
  )
  root.body.append(notice)
  // A live region speaks only what changes in it.
  setTimeout(() => text.append('A newer version of the library is ready.'), 50)
}

function createButton(root: Document, label: string, act: () => void): HTMLButtonElement {
  const button = root.createElement('button')
  button.className = 'button'
  button.textContent = label
  button.onclick = act
  return button
}
