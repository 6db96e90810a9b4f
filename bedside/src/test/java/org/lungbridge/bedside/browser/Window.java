package org.lungbridge.bedside.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A window of the browser with cookies of its own, as on a device of its own. */
public final class Window {
    private static final long PATIENCE_MS = 90_000;
    private static final long LOOK_MS = 40;
    private static final int TAB = 9;
    private static final Set<String> CONTROLS = Set.of(
            "button",
            "link",
            "textbox",
            "searchbox",
            "combobox",
            "checkbox",
            "spinbutton",
            "tab",
            "tabpanel",
            "option",
            "listbox",
            "dialog",
            "DisclosureTriangle",
            "image",
            "timer");

    private final DevTools tools;
    private final String context;
    private final String session;

    Window(DevTools tools, int width, int height) {
        this.tools = tools;
        context = tools.ask("Target.createBrowserContext", DevTools.object(), "")
                .get("browserContextId")
                .asString();
        String target = tools.ask(
                        "Target.createTarget",
                        DevTools.object().put("url", "about:blank").put("browserContextId", context),
                        "")
                .get("targetId")
                .asString();
        session = tools.ask(
                        "Target.attachToTarget",
                        DevTools.object().put("targetId", target).put("flatten", true),
                        "")
                .get("sessionId")
                .asString();
        ask("Page.enable");
        tools.ask(
                "Emulation.setDeviceMetricsOverride",
                DevTools.object()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false),
                session);
    }

    /** What a screen reader meets and has no name for: roles with the HTML they stand for. */
    List<String> nameless() {
        List<String> nameless = new ArrayList<>();
        for (JsonNode node : tools.ask("Accessibility.getFullAXTree", DevTools.object(), session)
                .path("nodes")) {
            String role = node.path("role").path("value").asString("");
            String name = node.path("name").path("value").asString("");
            if (!node.path("ignored").asBoolean(false) && CONTROLS.contains(role) && name.isBlank()) {
                nameless.add(role + " " + html(node.path("backendDOMNodeId").asInt()));
            }
        }
        return nameless;
    }

    private String html(int node) {
        String html = tools.ask("DOM.getOuterHTML", DevTools.object().put("backendNodeId", node), session)
                .path("outerHTML")
                .asString("");
        return html.substring(0, Math.min(160, html.length()));
    }

    /** A picture of what the window shows. */
    public void picture(Path file) throws IOException {
        String data = tools.ask("Page.captureScreenshot", DevTools.object().put("format", "png"), session)
                .path("data")
                .asString();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /** Closes the window and forgets its cookies. */
    void close() {
        tools.ask("Target.disposeBrowserContext", DevTools.object().put("browserContextId", context), "");
    }

    private void ask(String method) {
        tools.ask(method, DevTools.object(), session);
    }

    /** Goes to an address. */
    public void open(String address) {
        tools.ask("Page.navigate", DevTools.object().put("url", address), session);
    }

    /** Loads the page again. */
    public void reload() {
        ask("Page.reload");
    }

    /** What an expression of JavaScript is in the page; promises are waited for. */
    public JsonNode eval(String expression) {
        JsonNode answer = tools.ask(
                "Runtime.evaluate",
                DevTools.object()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true),
                session);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The text of an element; empty if there is none. */
    public String text(String selector) {
        return eval("document.querySelector(" + quoted(selector) + ")?.textContent ?? ''")
                .asString("");
    }

    /** The text of an element as a number. */
    public double number(String selector) {
        String text = text(selector).replace('−', '-').replace("×", "");
        return text.matches("-?[0-9.]+") ? Double.parseDouble(text) : Double.NaN;
    }

    void click(String selector) {
        waitFor("document.querySelector(" + quoted(selector) + ")", selector);
        eval("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** Puts a text into a field. */
    public void type(String selector, String text) {
        eval(
                "{const box = document.querySelector(%s); box.focus(); box.value = %s; box.dispatchEvent(new Event('input', {bubbles: true}));}"
                        .formatted(quoted(selector), quoted(text)));
    }

    /** Presses what a selector finds with the mouse, as a hand does: it must be seen, and nothing may lie over it. */
    public void tap(String selector) {
        press(element(selector), selector);
    }

    /** Presses the button or link with this word on it, within what a selector finds. */
    public void tap(String within, String word) {
        press(
                "[...document.querySelectorAll(%s)].flatMap((part) => [...part.querySelectorAll('button, a, summary')]).find((each) => each.textContent.trim() === %s)"
                        .formatted(quoted(within), quoted(word)),
                word + " in " + within);
    }

    private void press(String element, String what) {
        waitFor(
                "(() => {const it = %s; if (!it || it.disabled) return false; it.scrollIntoView({block: 'nearest'}); const box = it.getBoundingClientRect(); return it.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));})()"
                        .formatted(element),
                "something to press: " + what);
        JsonNode place = eval(
                "(() => {const box = (%s).getBoundingClientRect(); return {x: box.x + box.width / 2, y: box.y + box.height / 2};})()"
                        .formatted(element));
        for (String kind : List.of("mousePressed", "mouseReleased")) {
            ObjectNode event = DevTools.object()
                    .put("type", kind)
                    .put("x", place.path("x").asDouble())
                    .put("y", place.path("y").asDouble())
                    .put("button", "left")
                    .put("clickCount", 1);
            tools.ask("Input.dispatchMouseEvent", event, session);
        }
    }

    private static String element(String selector) {
        return "document.querySelector(" + quoted(selector) + ")";
    }

    /** Types letters one by one into what has the focus. */
    public void keys(String letters) {
        for (char letter : letters.toCharArray()) {
            press(String.valueOf(letter));
        }
    }

    /** Presses a key as a keyboard does. */
    public void press(String key) {
        for (String kind : new String[] {"keyDown", "keyUp"}) {
            ObjectNode event = DevTools.object().put("type", kind).put("key", key);
            if (key.equals("Tab")) {
                event.put("code", key).put("windowsVirtualKeyCode", TAB);
            } else if (kind.equals("keyDown")) {
                event.put("text", key.equals("Enter") ? "\r" : key);
            }
            tools.ask("Input.dispatchKeyEvent", event, session);
        }
    }

    /** Waits until an expression is true. */
    public void waitFor(String expression, String what) {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < end) {
            if (holds(expression)) {
                return;
            }
            pause(LOOK_MS);
        }
        throw new AssertionError("Waited in vain for: " + what);
    }

    private boolean holds(String expression) {
        try {
            return eval("Boolean(" + expression + ")").asBoolean(false);
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** Does nothing for so long. */
    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String quoted(String text) {
        return JsonMapper.builder().build().writeValueAsString(text);
    }
}
