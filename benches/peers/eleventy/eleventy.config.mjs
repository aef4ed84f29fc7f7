export default function (eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addPassthroughCopy("style.css");
  return { htmlTemplateEngine: "njk", markdownTemplateEngine: "njk" };
}
