package org.ctoportal.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, short enough to know one's own by. */
public final class BrowserName {

    /** The first that is found counts: most of them also name those they descend from. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg/",
            "Edge",
            "EdgA/",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "CrOS",
            "ChromeOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    /** Such as Firefox · Windows; empty when it says nothing known. */
    public static String of(String userAgent) {
        var browser = found(BROWSERS, userAgent);
        var system = found(SYSTEMS, userAgent);
        if (browser.isEmpty() || system.isEmpty()) {
            return browser + system;
        }
        return browser + " · " + system;
    }

    private static String found(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at], pairs[at + 1]);
        }
        return map;
    }
}
