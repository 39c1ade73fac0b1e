// takumi: the Rust renderer, from Node.
import { readFileSync, writeFileSync } from "node:fs";
import { Renderer } from "@takumi-rs/core";
import { gradientOf, installed, lineStyle, serve, veilOf } from "./worker.mjs";

await serve(installed("@takumi-rs/core"), async (task) => {
  const renderer = new Renderer();
  for (const [name, path] of Object.entries(task.fonts)) await renderer.registerFont({ name, data: readFileSync(path) });
  const photos = new Map();
  const whole = { position: "absolute", left: 0, top: 0, width: task.width, height: task.height };
  return async (job) => {
    const children = [];
    const images = [];
    if (job.photo) {
      const data = photos.get(job.photo) ?? readFileSync(job.photo);
      if (job.keep) photos.set(job.photo, data);
      images.push({ src: job.photo, data, cache: job.keep ? "auto" : "none" });
      children.push({ type: "image", src: job.photo, style: { ...whole, objectFit: "cover" } });
      children.push({ type: "container", children: [], style: { ...whole, backgroundImage: veilOf(task.veil) } });
    }
    for (const line of task.cards[job.card]) children.push({ type: "text", text: line.text, style: lineStyle(task, line) });
    const style = { width: task.width, height: task.height, position: "relative", display: "flex" };
    if (!job.photo) style.backgroundImage = gradientOf(task.gradient);
    const options = { width: task.width, height: task.height, format: job.encoding, images };
    if (job.encoding === "jpeg") options.quality = task.quality;
    writeFileSync(job.out, await renderer.render({ type: "container", children, style }, options));
  };
});
