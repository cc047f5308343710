package org.ctoportal.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ctoportal.district.FoundDistrict;
import org.ctoportal.district.OrganizationType;

/** A fictional district; its facts stand in a file of the {@code demo} folder under the names of template variables. */
enum DemoDistrict {
    CEDAR_HOLLOW("Cedar Hollow School District", "WI", "cedar-hollow"),
    LAKEMERE("Lakemere Public Schools", "MN", "lakemere");

    private final String title;
    private final String state;
    private final String file;

    DemoDistrict(String title, String state, String file) {
        this.title = title;
        this.state = state;
        this.file = file;
    }

    FoundDistrict founding() {
        return new FoundDistrict(
                title, state, OrganizationType.PUBLIC_DISTRICT, ZoneId.of("America/Chicago"), true, facts());
    }

    private Map<String, String> facts() {
        var facts = new Properties();
        var name = "/demo/" + file + ".properties";
        try (var stream = Objects.requireNonNull(DemoDistrict.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            facts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, facts::getProperty));
    }
}
