// Chromium by way of Playwright: one page that stays open, its words and its ground changed from card to card.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { gradientOf, lineStyle, serve, veilOf } from "./worker.mjs";

const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
if (!executablePath) throw new Error("Error: no Chromium is installed");
const args = ["--disable-gpu", "--no-sandbox", "--disable-quic", "--no-first-run"];
args.push("--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb");
const browser = await chromium.launch({ executablePath, args });

// All that the browser's processes worked so far, in ms: they are children of this one, which would not count them.
function worked() {
  const parents = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop().split(" ")[1]);
    } catch {} // it has ended
  }
  const ours = (pid) => pid === String(process.pid) || (parents.has(pid) && ours(parents.get(pid)));
  let total = 0;
  for (const pid of [...parents.keys()].filter(ours)) {
    try {
      for (const task of readdirSync(`/proc/${pid}/task`)) {
        total += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]) / 1e6;
      }
    } catch {}
  }
  return total;
}

await serve(browser.version(), async (task) => {
  const faces = Object.entries(task.fonts).map(([name, path]) => `@font-face { font-family: ${name}; src: url("file://${path}"); }`);
  const css = `${faces.join("\n")} * { margin: 0 } body { width: ${task.width}px; height: ${task.height}px; overflow: hidden; position: relative }
    img, .veil { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }`;
  const folder = dirname(Object.values(task.fonts)[0]);
  const start = join(folder, "page.html");
  writeFileSync(start, `<!doctype html><meta charset="utf-8"><style>${css}</style><body></body>`);
  const page = await browser.newPage({ viewport: { width: task.width, height: task.height } });
  await page.goto(`file://${start}`);
  const px = (value) => (typeof value === "number" ? `${value}px` : value);
  const ground = gradientOf(task.gradient);
  const veil = veilOf(task.veil);
  return async (job) => {
    const lines = task.cards[job.card].map((line) => {
      const { left, top, fontFamily, fontSize, lineHeight, whiteSpace, color, position } = lineStyle(task, line);
      return { text: line.text, style: { position, left: px(left), top: px(top), fontFamily, fontSize: px(fontSize), lineHeight: String(lineHeight), whiteSpace, color } };
    });
    await page.evaluate(
      async ({ lines, photo, ground, veil }) => {
        const made = [];
        if (photo) {
          const image = Object.assign(new Image(), { src: `file://${photo}` });
          await image.decode();
          const shade = Object.assign(document.createElement("div"), { className: "veil" });
          shade.style.backgroundImage = veil;
          made.push(image, shade);
        }
        for (const { text, style } of lines) {
          const box = Object.assign(document.createElement("div"), { textContent: text });
          Object.assign(box.style, style);
          made.push(box);
        }
        document.body.style.backgroundImage = photo ? "none" : ground;
        document.body.replaceChildren(...made);
        await document.fonts.ready;
      },
      { lines, photo: job.photo, ground, veil },
    );
    const how = job.encoding === "png" ? { type: "png" } : { type: "jpeg", quality: task.quality };
    writeFileSync(job.out, await page.screenshot(how));
  };
}, worked);
await browser.close();
