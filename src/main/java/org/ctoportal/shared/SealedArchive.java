package org.ctoportal.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as one archive with the digests of all of them, in the form that {@code sha256sum -c} checks.
 *
 * @param hash of the list of digests: one number for everything
 */
public record SealedArchive(byte[] zip, String hash) {

    /** The list of digests in the archive. */
    public static final String MANIFEST = "manifest-sha256.txt";

    public static SealedArchive of(Map<String, byte[]> files, Instant now) {
        var list = manifest(files);
        var all = new TreeMap<>(files);
        all.put(MANIFEST, list);
        return new SealedArchive(zip(all, now), hash(list));
    }

    /** The one number the files would have. */
    public static String digest(Map<String, byte[]> files) {
        return hash(manifest(files));
    }

    private static byte[] manifest(Map<String, byte[]> files) {
        var manifest = new StringBuilder();
        new TreeMap<>(files)
                .forEach((name, bytes) ->
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
