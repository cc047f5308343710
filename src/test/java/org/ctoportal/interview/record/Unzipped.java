package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.FileReading;
import org.ctoportal.shared.Sha256;

/** A bundle as whoever gets it opens it. */
record Unzipped(Map<String, byte[]> files) {

    static Unzipped of(RecordBundle bundle) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle.zip()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Unzipped(files);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Every word of every file and its name, without blanks; papers as their readers show them. */
    Map<String, String> words() throws IOException {
        var words = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            var name = file.getKey();
            var read = name.equals("records.pdf")
                    ? FileReading.words(DocumentFormat.PDF, file.getValue())
                    : name.equals("records.docx")
                            ? FileReading.words(DocumentFormat.DOCX, file.getValue())
                            : FileReading.withoutBlanks(text(name));
            words.put(name, name + read);
        }
        return words;
    }

    /** Names of files that are not as the manifest says, or of which it says nothing. */
    List<String> broken() {
        var said = text(RecordBundle.MANIFEST)
                .lines()
                .map(line -> line.split(" {2}", 2))
                .collect(toMap(parts -> parts[1], parts -> parts[0]));
        return Stream.concat(files.keySet().stream(), said.keySet().stream())
                .filter(name -> !name.equals(RecordBundle.MANIFEST))
                .distinct()
                .filter(name -> !files.containsKey(name) || !digest(name).equals(said.get(name)))
                .sorted()
                .toList();
    }

    private String digest(String name) {
        return HexFormat.of().formatHex(Sha256.of(files.get(name)));
    }

    Unzipped flipping(String name) {
        var changed = new LinkedHashMap<>(files);
        var bytes = files.get(name).clone();
        bytes[bytes.length / 2] ^= 1;
        changed.put(name, bytes);
        return new Unzipped(changed);
    }
}
