package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SecretFilesTest {

    @TempDir
    Path folder;

    private final MockEnvironment environment = new MockEnvironment();
    private final ArrayList<String> problems = new ArrayList<>();

    @Test
    void a_file_gives_the_setting_without_its_line_end() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "rust barn lamp\n");
        environment.setProperty("PORTAL_DB_PASSWORD_FILE", file.toString());

        SecretFiles.read(environment, problems);

        assertThat(environment.getProperty("PORTAL_DB_PASSWORD")).isEqualTo("rust barn lamp");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        environment.setProperty("PORTAL_DB_USER_FILE", folder.resolve("nothing").toString());

        SecretFiles.read(environment, problems);

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("PORTAL_DB_USER_FILE names a file that cannot be read");
    }
}
