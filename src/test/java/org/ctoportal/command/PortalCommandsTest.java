package org.ctoportal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any database is asked: none is there to be asked. */
class PortalCommandsTest {

    private static final String SECRET = "not-to-be-told";

    private final Terminal terminal = new Terminal(Map.of(
            "PORTAL_DB_URL", "jdbc:mysql://127.0.0.1:1/portal",
            "PORTAL_DB_USER", "portal",
            "PORTAL_DB_PASSWORD", SECRET));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bakcup file",
                "backup",
                "backup one two",
                "backup one --soon now",
                "verify-audit now",
                "export-district one file",
                "import-district",
                "import-district file --dry-run --really yes",
                "maintenance",
                "maintenance perhaps",
                "maintenance off --say bye",
                "maintenance on --from",
                "maintenance on --from tomorrow",
                "maintenance on --zone Nowhere/Land",
                "maintenance on --from 2099-01-02T10:00 --until 2099-01-02T09:00",
                "maintenance on --until 2001-01-02T09:00"
            })
    void what_is_not_understood_is_one_line_and_ends_with_2(String typed) {
        var words = typed.split(" ");

        assertThat(terminal.types(words[0], java.util.Arrays.copyOfRange(words, 1, words.length)))
                .isEqualTo(2);
        assertThat(terminal.complained().strip()).isNotEmpty().doesNotContain("\n", "jdbc", "Exception");
    }

    @Asvs(71)
    @Test
    void a_database_that_does_not_answer_is_told_without_its_password() {
        assertThat(terminal.types("verify-audit")).isEqualTo(2);
        assertThat(terminal.types("first-administrator")).isEqualTo(2);
        assertThat(terminal.types("backup", "target/never.zip")).isEqualTo(1);
        assertThat(terminal.complained()).isNotBlank().doesNotContain(SECRET);
    }

    @Test
    void settings_alone_start_the_portal_and_words_do_not() {
        assertThat(PortalCommands.areAsked(new String[] {"--spring.profiles.active=embedded"}))
                .isFalse();
        assertThat(PortalCommands.areAsked(new String[] {"--spring.profiles.active=embedded", "backup", "x"}))
                .isTrue();
        assertThat(terminal.types("help")).isZero();
        assertThat(terminal.said()).contains("restore FILE", "maintenance on|off", "first-administrator");
    }
}
