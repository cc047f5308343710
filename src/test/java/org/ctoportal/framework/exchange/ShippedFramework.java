package org.ctoportal.framework.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.StarterPacks;

/** The framework the portal ships with, as data. */
public final class ShippedFramework {

    private static final String FILE = "framework-content.yaml";

    private ShippedFramework() {}

    public static Map<String, Object> data() {
        return yaml(StarterPacks.text(FILE));
    }

    public static Map<String, Object> changed(String old, String changed) {
        var text = StarterPacks.text(FILE);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("The framework does not contain " + old);
        }
        return yaml(text.replace(old, changed));
    }

    public static Map<String, Object> yaml(String yaml) {
        var read = PackContent.read(new PackFile("test.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        return read.data();
    }
}
