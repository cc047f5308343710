package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

@Asvs(45)
class PreHashedBcryptTest {

    private final PreHashedBcrypt encoder = new PreHashedBcrypt(4);

    @Test
    void a_long_passphrase_counts_to_its_last_character() {
        var phrase = "rust barn lamp over nine quiet fields ".repeat(3);

        var hash = encoder.encode(phrase + "a");

        assertThat(encoder.matches(phrase + "a", hash)).isTrue();
        assertThat(encoder.matches(phrase + "b", hash)).isFalse();
    }

    @Test
    void the_same_letters_typed_on_another_keyboard_match() {
        var hash = encoder.encode("contrase\u00f1a larga");

        assertThat(encoder.matches("contrasen\u0303a larga", hash)).isTrue();
    }

    @Test
    void spaces_at_the_ends_belong_to_the_password() {
        assertThat(encoder.matches("rust barn lamp", encoder.encode(" rust barn lamp ")))
                .isFalse();
    }
}
