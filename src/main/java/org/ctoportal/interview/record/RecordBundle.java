package org.ctoportal.interview.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ctoportal.shared.Sha256;

/**
 * Records of a search as one file: every file under its part, all tables on paper, a list of what was withheld and why,
 * and the digests of all of them in the form that {@code sha256sum -c} checks.
 *
 * @param hash of the list of digests: one number for everything
 */
public record RecordBundle(RedactionLevel level, byte[] zip, int files, String hash, List<Withheld> withheld) {

    static final String MANIFEST = "manifest-sha256.txt";
    static final String WITHHELD = "withheld.csv";

    static RecordBundle of(PackedRecords records, List<RecordFile> papers, Instant now) {
        var files = new TreeMap<>(files(records));
        papers.forEach(paper -> files.put(paper.name(), paper.bytes()));
        var list = manifest(files);
        var all = new TreeMap<>(files);
        all.put(MANIFEST, list);
        return new RecordBundle(records.level(), zip(all, now), files.size(), hash(list), records.withheld());
    }

    /** One number for all records, whatever papers are made of them. */
    static String digest(PackedRecords records) {
        return hash(manifest(files(records)));
    }

    private static Map<String, byte[]> files(PackedRecords records) {
        var files = new TreeMap<String, byte[]>();
        records.parts()
                .forEach((part, content) ->
                        content.files().forEach(file -> files.put(part + "/" + file.name(), file.bytes())));
        var table = new RecordTable("what", "why");
        records.withheld().forEach(one -> table.row(one.what(), one.why()));
        files.put(WITHHELD, table.bytes());
        return files;
    }

    private static byte[] manifest(Map<String, byte[]> files) {
        var manifest = new StringBuilder();
        files.forEach((name, bytes) ->
                manifest.append(hash(bytes)).append("  ").append(name).append('\n'));
        return manifest.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
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
