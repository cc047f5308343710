package org.ctoportal.interview.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.shared.SealedArchive;

/**
 * Records of a search as one file: every file under its part, all tables on paper, a list of what was withheld and why,
 * and the digests of all of them in the form that {@code sha256sum -c} checks.
 *
 * @param hash of the list of digests: one number for everything
 */
public record RecordBundle(RedactionLevel level, byte[] zip, int files, String hash, List<Withheld> withheld) {

    static final String MANIFEST = SealedArchive.MANIFEST;
    static final String WITHHELD = "withheld.csv";

    static RecordBundle of(PackedRecords records, List<RecordFile> papers, Instant now) {
        var files = new TreeMap<>(files(records));
        papers.forEach(paper -> files.put(paper.name(), paper.bytes()));
        var sealed = SealedArchive.of(files, now);
        return new RecordBundle(records.level(), sealed.zip(), files.size(), sealed.hash(), records.withheld());
    }

    /** One number for all records, whatever papers are made of them. */
    static String digest(PackedRecords records) {
        return SealedArchive.digest(files(records));
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
}
