import { drawAnswer, element, pretty } from "./answer.js";

const MAX_INVOCATIONS = 200;
const byId = id => document.getElementById(id);
const state = { chosen: null, arrived: null, samples: [] };

/* Tabs */

const tabs = [...document.querySelectorAll("[role=tab]")];

function show(name) {
  for (const tab of tabs) {
    const selected = tab.id === "tab-" + name;
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = !selected;
  }
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => show(tab.getAttribute("aria-controls")));
  tab.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next.focus();
      next.click();
    }
  });
}

/* Requests */

async function ask(path, options) {
  const response = await fetch("api/" + path, options);
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return response;
}

const askJson = async (path, options) => (await ask(path, options)).json();

function send(body) {
  return askJson("invocations", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

/* Invocations */

function titleOf(invocation) {
  return [invocation.method, invocation.path].filter(Boolean).join(" ") || invocation.shape;
}

const STATUS_CLASSES = { 2: "status-ok", 3: "status-moved", 4: "status-refused", 5: "status-failed" };
const OUTCOME_CLASSES = { "responded": "status-ok", "streamed": "status-ok", "throttled": "status-refused", "event-too-long": "status-refused" };

/** Whether the function gave a response to its end: a stream may break off after its status. */
function isAnswered({ outcome }) {
  return outcome === "responded" || outcome === "streamed";
}

function outcomeOf(invocation) {
  return isAnswered(invocation) && invocation.status ? String(invocation.status) : invocation.outcome;
}

function classOf(invocation) {
  return (isAnswered(invocation) && invocation.status ? STATUS_CLASSES[Math.floor(invocation.status / 100)]
      : OUTCOME_CLASSES[invocation.outcome]) || "status-failed";
}

function row(invocation) {
  const made = document.createElement("tr");
  made.dataset.id = invocation.id;
  const event = document.createElement("td");
  event.append(element("button", titleOf(invocation)), document.createElement("br"),
      element("small", [invocation.shape, invocation.handler].filter(Boolean).join(", ")));
  made.append(element("td", new Date(invocation.start).toLocaleTimeString()), event,
      element("td", outcomeOf(invocation), classOf(invocation)),
      element("td", invocation.durationMillis.toFixed(1) + " ms", "number"));
  return made;
}

const rows = byId("rows");

/** Draws all rows; the history has been asked for. */
function drawList(invocations) {
  rows.replaceChildren(...invocations.map(row));
  drawnList();
}

/** Puts a row in front, and leaves the others alone: somebody may be about to click one. */
function addToList(invocation) {
  [...rows.children].find(other => other.dataset.id === invocation.id)?.remove();
  rows.prepend(row(invocation));
  while (rows.children.length > MAX_INVOCATIONS) {
    rows.lastElementChild.remove();
  }
  drawnList();
}

function drawnList() {
  byId("list").hidden = rows.children.length === 0;
  byId("empty").hidden = rows.children.length > 0;
  markChosen();
}

function markChosen() {
  for (const each of rows.children) {
    if (each.dataset.id === state.chosen?.id) {
      each.setAttribute("aria-current", "true");
    } else {
      each.removeAttribute("aria-current");
    }
  }
}

rows.addEventListener("click", event => {
  const clicked = event.target.closest("tr");
  // Whoever selects text in a row with the mouse wants to copy it.
  if (clicked && (event.target.closest("button") || getSelection().isCollapsed)) {
    open(clicked.dataset.id);
  }
});

function drawDetail(invocation) {
  byId("detail").hidden = false;
  byId("detail-title").textContent = titleOf(invocation);
  const facts = { "Request id": invocation.id, "Handler": invocation.handler || "the default one", "Event": invocation.shape,
    "Outcome": outcomeOf(invocation), "Duration": invocation.durationMillis + " ms",
    "Init": invocation.initMillis === undefined ? "" : invocation.initMillis + " ms",
    "Memory": [invocation.maxMemoryMegabytes, invocation.memoryMegabytes].filter(Boolean).join(" of ") + " MB",
    "Tenant": invocation.tenantId, "Trace": invocation.traceId };
  byId("facts").replaceChildren(...Object.entries(facts).filter(([, value]) => value)
      .flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
  byId("detail-event").textContent = pretty(invocation.event);
  byId("detail-outcome-title").textContent = invocation.error ? "Error" : "Response";
  drawAnswer(byId("detail-response"), invocation);
  byId("detail-log").textContent = invocation.log.join("\n");
}

async function open(id) {
  try {
    state.chosen = await askJson("invocations/" + encodeURIComponent(id));
    markChosen();
    drawDetail(state.chosen);
    byId("detail-title").focus({ preventScroll: true });
  } catch (gone) {
    byId("live").textContent = gone.message;
  }
}

/** Asks for the history, to which those belong that end meanwhile. */
async function reload() {
  const arrived = [];
  state.arrived = arrived;
  const { invocations } = await askJson("invocations");
  const known = new Set(invocations.map(invocation => invocation.id));
  drawList([...arrived.filter(invocation => !known.has(invocation.id)), ...invocations].slice(0, MAX_INVOCATIONS));
  if (state.arrived === arrived) {
    state.arrived = null;
  }
}

byId("clear").addEventListener("click", async () => {
  await ask("invocations", { method: "DELETE", headers: { "Content-Type": "application/json" } });
  state.chosen = null;
  byId("detail").hidden = true;
  await reload();
});

byId("replay").addEventListener("click", async () => {
  const { handler, event, tenantId, clientContext } = state.chosen;
  try {
    await open((await send({ handler, event, tenantId, clientContext })).id);
  } catch (refused) {
    byId("live").textContent = refused.message;
  }
});

byId("edit").addEventListener("click", () => {
  byId("handler").value = state.chosen.handler;
  byId("tenant").value = state.chosen.tenantId || "";
  byId("event").value = pretty(state.chosen.event);
  byId("sample").selectedIndex = -1;
  show("send");
  byId("event").focus();
});

function follow() {
  const stream = new EventSource("api/stream");
  stream.addEventListener("open", async () => {
    try {
      await reload();
      byId("live").textContent = "Live: invocations show up as they end.";
    } catch (failed) {
      byId("live").textContent = failed.message;
    }
  });
  stream.addEventListener("error", () => {
    byId("live").textContent = "The gateway does not answer. Trying again…";
  });
  stream.addEventListener("invocation", message => {
    const invocation = JSON.parse(message.data);
    state.arrived?.unshift(invocation);
    addToList(invocation);
  });
}

/* Sending */

function useSample() {
  const sample = state.samples[byId("sample").selectedIndex];
  if (sample) {
    byId("event").value = pretty(sample.event);
  }
}

byId("sample").addEventListener("change", useSample);

byId("form").addEventListener("submit", async event => {
  event.preventDefault();
  byId("problem").textContent = "";
  byId("sent").textContent = "Waiting for the function…";
  byId("result").replaceChildren();
  byId("result-log").textContent = "";
  try {
    const invocation = await send({ handler: byId("handler").value, event: byId("event").value,
      tenantId: byId("tenant").value.trim() || null });
    byId("sent").textContent = outcomeOf(invocation) + " in " + invocation.durationMillis + " ms, request id " + invocation.id;
    drawAnswer(byId("result"), invocation);
    byId("result-log").textContent = invocation.log.join("\n");
  } catch (refused) {
    byId("sent").textContent = "";
    byId("problem").textContent = refused.message;
  }
});

/* Template */

byId("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(byId("template-text").textContent);
    byId("copied").textContent = "Copied.";
  } catch (refused) {
    byId("copied").textContent = "The browser does not let this page copy. Select the text below.";
  }
});

/* Routes */

function drawRoutes(routes) {
  byId("route-rows").replaceChildren(...routes.map(route => {
    const made = element("tr");
    made.append(element("td", route.method || "any"), element("td", route.path),
      element("td", route.handler || "the default one"), element("td", route.by));
    return made;
  }));
}

/* Begin */

async function begin() {
  const about = await askJson("about");
  byId("name").textContent = about.name;
  document.title = about.name + " – API Gateway Functions";
  const handlers = about.handlers.length ? about.handlers : [""];
  byId("handler").replaceChildren(...handlers.map(handler => {
    const option = element("option", handler || "the default one");
    option.value = handler;
    return option;
  }));
  drawRoutes(about.routes);
  state.samples = (await askJson("samples")).samples;
  byId("sample").replaceChildren(...state.samples.map(sample => element("option", sample.label)));
  useSample();
  byId("template-text").textContent = await (await ask("template")).text();
}

begin().catch(failed => {
  byId("live").textContent = failed.message;
});
follow();
