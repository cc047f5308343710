package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.identity.PasswordRules.Weakness;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules =
            new PasswordRules("Jordan Reyes", new EmailAddress("j.reyes@cedarhollow.org"), "Cedar Hollow Schools");

    @Asvs(45)
    @Test
    void eleven_characters_are_too_few_and_twelve_are_enough() {
        assertThat(rules.weakness("rust7Lamp3x")).contains(Weakness.TOO_SHORT);
        assertThat(rules.weakness("rust7Lamp3xq")).isEmpty();
    }

    @Asvs(45)
    @Test
    void characters_are_counted_as_a_person_counts_them() {
        assertThat(rules.weakness("🦉🌲🚲🎺🍐🧭🪁🛶🎲🧵🪴")).contains(Weakness.TOO_SHORT);
        assertThat(rules.weakness("🦉🌲🚲🎺🍐🧭🪁🛶🎲🧵🪴 rust barn lamp")).isEmpty();
    }

    @Asvs(45)
    @Test
    void up_to_256_characters_are_accepted() {
        var sentence = "rust barn lamp over nine quiet fields ";

        assertThat(rules.weakness(sentence.repeat(4))).isEmpty();
        assertThat(rules.weakness(sentence.repeat(7))).contains(Weakness.TOO_LONG);
    }

    @Asvs(46)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!!",
                "Welcome2025!!!",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "abababababab",
                "Superintendent1",
                "Summer2026!!!!",
                "CedarHollow2026",
                "jordanreyes12",
                "ctoportal-admin",
                "Contraseña2026"
            })
    void common_words_and_those_of_the_person_are_refused(String password) {
        assertThat(rules.weakness(password)).contains(Weakness.EASY_TO_GUESS);
    }

    @Asvs(47)
    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery", "rain over the old barn 9", "tres gatos duermen aquí", "k9#vQ2!xLw7z"})
    void no_kind_of_character_is_asked_for(String password) {
        assertThat(rules.weakness(password)).isEmpty();
    }
}
