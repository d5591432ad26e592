// Next minifies the style sheets for the browsers of package.json; Tailwind would do it first, for older ones.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }
