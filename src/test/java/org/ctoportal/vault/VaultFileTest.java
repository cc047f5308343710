package org.ctoportal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.ctoportal.shared.Sha256;
import org.ctoportal.vault.Manifest.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFileTest {

    private static final String ROWS = "[1,\"one\"]\n[2,\"two\"]";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("kept.zip");
        VaultFile.write(file, archive -> {
            VaultFile.begin(archive, "portal/note");
            archive.write(ROWS.getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
            return manifest(HexFormat.of().formatHex(Sha256.of(ROWS)));
        });
    }

    private static Manifest manifest(String digest) {
        return new Manifest(
                Manifest.FORMAT,
                Manifest.Holds.PORTAL,
                "1",
                "7",
                "",
                Instant.EPOCH,
                Manifest.District.ALL,
                List.of(new Kept("portal/note", List.of("id", "text"), 2, 3, digest)));
    }

    @Test
    void what_was_written_is_whole() {
        assertThat(Vault.verify(file).rows()).isEqualTo(2);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void a_flipped_bit_is_found_wherever_it_is() throws IOException {
        var right = Files.readAllBytes(file);
        for (var place = 0; place < right.length; place++) {
            var wrong = right.clone();
            wrong[place] ^= 4;
            Files.write(file, wrong);
            isRefused();
        }
    }

    @Test
    void a_file_that_was_cut_off_is_refused() throws IOException {
        var right = Files.readAllBytes(file);
        for (var length : List.of(0, 10, right.length / 2, right.length - 1)) {
            Files.write(file, Arrays.copyOf(right, length));
            isRefused();
        }
    }

    @Test
    void rows_that_the_manifest_does_not_mean_are_refused() {
        var other = folder.resolve("other.zip");
        VaultFile.write(other, archive -> {
            VaultFile.begin(archive, "portal/note");
            archive.write(ROWS.getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
            return manifest("00");
        });

        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> Vault.verify(other))
                .withMessageContaining("portal/note");
    }

    @Test
    void a_file_that_is_there_is_not_replaced_and_one_that_fails_leaves_nothing() {
        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> VaultFile.write(file, archive -> manifest("")))
                .withMessageContaining("is there already");

        var failed = folder.resolve("failed.zip");
        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> VaultFile.write(failed, archive -> {
                    throw new IOException("the disk is full");
                }))
                .withMessageContaining("the disk is full");
        assertThat(folder.toFile().list()).containsExactly("kept.zip");
    }

    private void isRefused() {
        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> Vault.verify(file));
    }
}
