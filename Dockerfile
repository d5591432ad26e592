# A container that serves the site: docker build --build-arg SITE_ORIGIN=https://library.example.org -t library .
# It listens on port 8080 without root, and its file system may be read-only but for /tmp.
FROM node:22-bookworm-slim AS build
ARG SITE_ORIGIN=http://localhost:8080
ARG BASE_PATH=
ARG REPOSITORY_URL=
ARG SECURITY_CONTACT=
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
RUN npm run build && mkdir -p "/html${BASE_PATH}" && cp -a out/. "/html${BASE_PATH}/"

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default
COPY hosting/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /site/hosting/site.conf /etc/nginx/site.conf
COPY --from=build /html /usr/share/nginx/html
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
