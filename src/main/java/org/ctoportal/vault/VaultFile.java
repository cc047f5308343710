package org.ctoportal.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.ctoportal.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of the vault: a ZIP archive with the rows of each table and a manifest. Its comment, which are its last bytes, is the
 * digest of all bytes before it.
 */
final class VaultFile {

    private static final String MANIFEST = "manifest.json";
    private static final String SUFFIX = ".jsonl";
    private static final int DIGEST_LENGTH = 64;
    private static final int BUFFER = 1 << 16;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private VaultFile() {}

    /** Fills an archive and says what it holds. */
    interface Filling {
        Manifest into(ZipOutputStream archive) throws IOException;
    }

    /** Writes beside the file, and gives it its name when all of it is on the disk; a file that is there is not replaced. */
    static Manifest write(Path file, Filling filling) {
        if (Files.exists(file)) {
            throw new VaultException(file + " is there already");
        }
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            createPrivately(partial);
            var manifest = archive(partial, filling);
            seal(partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(file);
            return manifest;
        } catch (NoSuchFileException e) {
            throw new VaultException("There is no folder for " + file, e);
        } catch (IOException e) {
            throw new VaultException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            partial.toFile().delete();
        }
    }

    /** It holds everything of everybody. */
    private static void createPrivately(Path partial) throws IOException {
        Files.deleteIfExists(partial);
        if (partial.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(partial);
        }
    }

    private static Manifest archive(Path partial, Filling filling) throws IOException {
        try (var archive = new ZipOutputStream(
                Channels.newOutputStream(FileChannel.open(partial, StandardOpenOption.WRITE)),
                StandardCharsets.UTF_8)) {
            archive.setComment("0".repeat(DIGEST_LENGTH));
            var manifest = filling.into(archive);
            archive.putNextEntry(new ZipEntry(MANIFEST));
            archive.write(JSON.writeValueAsBytes(manifest));
            archive.closeEntry();
            return manifest;
        }
    }

    static void begin(ZipOutputStream archive, String table) throws IOException {
        archive.putNextEntry(new ZipEntry(table + SUFFIX));
    }

    /** Read back from the disk: what is sealed is what can be read again. */
    private static void seal(Path partial) throws IOException {
        var digest = digest(partial);
        try (var channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.position(channel.size() - DIGEST_LENGTH);
            channel.write(ByteBuffer.wrap(digest.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    private static void forceFolder(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static String digest(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var in = Files.newInputStream(file)) {
            var left = Files.size(file) - DIGEST_LENGTH;
            var buffer = new byte[BUFFER];
            while (left > 0) {
                var read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("it became shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Opens a file for reading; one of which a byte is another, or missing, is refused. */
    static Opened open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new VaultException("There is no file " + file);
        }
        try {
            if (Files.size(file) <= DIGEST_LENGTH || !isWhole(file)) {
                throw new VaultException(
                        file + " is not as it was written: cut off, changed, or no backup of this portal");
            }
            return new Opened(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            throw new VaultException(file + " is no backup of this portal", e);
        } catch (IOException e) {
            throw new VaultException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var end = ByteBuffer.allocate(DIGEST_LENGTH);
            channel.read(end, channel.size() - DIGEST_LENGTH);
            return new String(end.array(), StandardCharsets.US_ASCII).equals(digest(file));
        }
    }

    /** A file whose bytes are all as they were written. */
    static final class Opened implements AutoCloseable {

        private final ZipFile archive;
        private final Manifest manifest;

        private Opened(Path file, ZipFile archive) throws IOException {
            this.archive = archive;
            var entry = archive.getEntry(MANIFEST);
            if (entry == null) {
                throw new VaultException(file + " is no backup of this portal");
            }
            try (var in = archive.getInputStream(entry)) {
                this.manifest = JSON.readValue(in, Manifest.class);
            } catch (JacksonException e) {
                throw new VaultException(file + " was written by another version of the portal", e);
            }
            if (manifest.format() != Manifest.FORMAT) {
                throw new VaultException(
                        file + " has the format " + manifest.format() + ", this portal knows " + Manifest.FORMAT);
            }
        }

        Manifest manifest() {
            return manifest;
        }

        InputStream rows(String table) throws IOException {
            var entry = archive.getEntry(table + SUFFIX);
            if (entry == null) {
                throw new VaultException("The rows of " + table + " are not in the file");
            }
            return archive.getInputStream(entry);
        }

        /** Compares the rows of every table with what the manifest says of them. */
        void check() throws IOException {
            for (var kept : manifest.tables()) {
                var digest = Sha256.digest();
                try (var in = rows(kept.table())) {
                    in.transferTo(new java.security.DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
                if (!HexFormat.of().formatHex(digest.digest()).equals(kept.sha256())) {
                    throw new VaultException("The rows of " + kept.table() + " are not those of the manifest");
                }
            }
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }
}
