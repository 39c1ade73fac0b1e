// satori lays out and writes SVG, resvg draws it; JPEG by sharp, since resvg writes PNG only.
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";
import { gradientOf, installed, lineStyle, serve, veilOf } from "./worker.mjs";

const element = (type, style, children, more = {}) => ({ type, props: { style, children, ...more } });

await serve(`${installed("satori")} + ${installed("@resvg/resvg-js")}`, async (task) => {
  const fonts = Object.entries(task.fonts).map(([name, path]) => ({ name, data: readFileSync(path), weight: 400, style: "normal" }));
  const photos = new Map();
  const whole = { position: "absolute", left: 0, top: 0, width: task.width, height: task.height };
  return async (job) => {
    const children = [];
    if (job.photo) {
      const address = photos.get(job.photo) ?? `data:image/jpeg;base64,${readFileSync(job.photo).toString("base64")}`;
      if (job.keep) photos.set(job.photo, address);
      children.push(element("img", { ...whole, objectFit: "cover" }, undefined, { src: address, width: task.width, height: task.height }));
      children.push(element("div", { ...whole, display: "flex", backgroundImage: veilOf(task.veil) }));
    }
    for (const line of task.cards[job.card]) children.push(element("div", lineStyle(task, line), line.text));
    const style = { width: task.width, height: task.height, display: "flex", position: "relative" };
    if (!job.photo) style.backgroundImage = gradientOf(task.gradient);
    const svg = await satori(element("div", style, children), { width: task.width, height: task.height, fonts });
    const drawn = new Resvg(svg).render();
    if (job.encoding === "png") {
      writeFileSync(job.out, drawn.asPng());
    } else {
      const raw = { width: drawn.width, height: drawn.height, channels: 4 };
      const jpeg = sharp(drawn.pixels, { raw }).removeAlpha().jpeg({ quality: task.quality, chromaSubsampling: "4:4:4" });
      writeFileSync(job.out, await jpeg.toBuffer());
    }
  };
});
