package org.ctoportal.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who runs the portal reads about every setting it knows. */
class SettingsPageTest {

    private static final Pattern SETTING = Pattern.compile("\\$\\{(PORTAL_[A-Z_]+):([^}]*)}");

    @Test
    void the_operations_page_names_every_setting_with_its_default() throws IOException {
        var page = Files.readString(Path.of("docs/operations.md"));
        var settings = SETTING.matcher(Files.readString(Path.of("src/main/resources/application.properties")));

        assertThat(settings.results()).hasSizeGreaterThan(8).allSatisfy(setting -> {
            var row = "| `" + setting.group(1) + "` | ";
            if (setting.group(2).isEmpty()) {
                assertThat(page).containsAnyOf(row + "required |", row + "none |");
            } else {
                assertThat(page).contains(row + "`" + setting.group(2) + "` |");
            }
        });
    }
}
