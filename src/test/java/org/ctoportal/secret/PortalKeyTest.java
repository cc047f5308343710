package org.ctoportal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.ctoportal.startup.StartRefusedException;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalKeyTest {

    private static final byte[] SECRET = {1, 2, 3};

    private final PortalKey key = new PortalKey("ab".repeat(PortalKey.BYTES));

    @TempDir
    Path folder;

    @Asvs(68)
    @Test
    void a_sealed_secret_opens_for_whom_it_was_sealed_and_with_the_same_key_alone() {
        var sealed = key.seal("person 7", SECRET);

        assertThat(key.open("person 7", sealed)).hasValue(SECRET);
        assertThat(key.open("person 8", sealed)).isEmpty();
        assertThat(new PortalKey("cd".repeat(PortalKey.BYTES)).open("person 7", sealed))
                .isEmpty();
        assertThat(key.seal("person 7", SECRET)).isNotEqualTo(sealed);
        sealed[sealed.length - 1] ^= 1;
        assertThat(key.open("person 7", sealed)).isEmpty();
    }

    @Test
    void without_a_key_one_is_made_once_in_a_file_for_the_portal_alone() throws Exception {
        var made = new PortalKey("", folder.resolve("data"));
        var again = new PortalKey("", folder.resolve("data"));

        assertThat(again.open("person 7", made.seal("person 7", SECRET))).hasValue(SECRET);
        assertThat(Files.getPosixFilePermissions(folder.resolve("data").resolve(KeyFile.NAME)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("data").toFile().list()).containsExactly(KeyFile.NAME);
    }

    @Test
    void a_start_with_another_key_than_the_database_was_sealed_with_is_refused() {
        var marks = mock(KeyMarkRepository.class);
        var other = new PortalKey("cd".repeat(PortalKey.BYTES));
        when(marks.findById(KeyMark.ONLY))
                .thenReturn(Optional.of(new KeyMark(other.seal("key of the portal", SECRET))));

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new KeyCheck(key, marks).afterSingletonsInstantiated())
                .withMessageContaining("PORTAL_KEY");
        new KeyCheck(other, marks).afterSingletonsInstantiated();
    }
}
