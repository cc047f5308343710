package org.ctoportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where tests leave exported files for {@code .ci/open-exports}, which opens them with other programs. */
public final class KeptExports {

    private static final Path FOLDER = Path.of("target/exports");

    private KeptExports() {}

    /**
     * Keeps a file and what must be found in it.
     *
     * @param name file name with its extension; files of one name share their sentences
     * @param sentences each on one line, as it stands in the document
     */
    public static void keep(String name, byte[] content, List<String> sentences) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), content);
            var plainName = name.substring(0, name.lastIndexOf('.'));
            Files.write(FOLDER.resolve(plainName + ".sentences"), sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
