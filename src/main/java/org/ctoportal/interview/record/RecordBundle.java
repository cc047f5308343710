package org.ctoportal.interview.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ctoportal.shared.Sha256;

/**
 * Records of a search as one file: every file under its part, a list of what was withheld and why, and the digests of all
 * of them in the form that {@code sha256sum -c} checks.
 *
 * @param hash of the list of digests: one number for everything
 */
public record RecordBundle(RedactionLevel level, byte[] zip, int files, String hash, List<Withheld> withheld) {

    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String WITHHELD = "withheld.csv";

    /** {@code contents} by the name of their part. */
    static RecordBundle of(RedactionLevel level, Map<String, RecordContent> contents, Instant now) {
        var files = new TreeMap<String, byte[]>();
        var withheld = new ArrayList<Withheld>();
        contents.forEach((part, content) -> {
            content.files().forEach(file -> files.put(part + "/" + file.name(), file.bytes()));
            withheld.addAll(content.withheld());
        });
        var table = new RecordTable("what", "why");
        withheld.forEach(one -> table.row(one.what(), one.why()));
        files.put(WITHHELD, table.bytes());
        var manifest = new StringBuilder();
        files.forEach((name, bytes) -> manifest.append(HexFormat.of().formatHex(Sha256.of(bytes)))
                .append("  ")
                .append(name)
                .append('\n'));
        var list = manifest.toString().getBytes(StandardCharsets.UTF_8);
        var all = new TreeMap<>(files);
        all.put(MANIFEST, list);
        return new RecordBundle(
                level, zip(all, now), files.size(), HexFormat.of().formatHex(Sha256.of(list)), List.copyOf(withheld));
    }

    private static byte[] zip(Map<String, byte[]> files, Instant now) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(now.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
