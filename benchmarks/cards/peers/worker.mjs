// What every worker of the benchmark does: read the task, then time one job after the other (see worker.py).
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const say = (answer) => process.stdout.write(JSON.stringify(answer) + "\n");

export const installed = (name) =>
  JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), "utf8")).version;

const ownWork = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

// `worked` tells how many ms the processor worked so far: for this process alone, unless a peer has others at work.
export async function serve(version, workshop, worked = ownWork) {
  const task = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const make = await workshop(task);
  say({ version });
  for await (const line of createInterface({ input: process.stdin })) {
    const job = JSON.parse(line);
    const before = worked();
    const began = performance.now();
    await make(job);
    const wall = performance.now() - began;
    say({ wall, cpu: worked() - before });
  }
}

// A line of text as an absolutely placed CSS box.
export const lineStyle = (task, line) => ({
  position: "absolute",
  left: line.x,
  top: line.top,
  fontFamily: line.font,
  fontSize: line.size,
  lineHeight: task.line_height,
  whiteSpace: "nowrap",
  color: line.colour,
});

export const gradientOf = (stops) => `linear-gradient(to bottom, ${stops.map(([at, colour]) => `${colour} ${at}%`).join(", ")})`;
export const veilOf = (stops) => gradientOf(stops.map(([at, opacity]) => [at, `rgba(5,6,8,${opacity})`]));
