package org.ctoportal.records;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A certificate of destruction.
 *
 * @param number in the district, from 1 on
 * @param records each by its number and days
 * @param parts rows by table
 * @param rules that allowed it
 * @param digest SHA-256 of what was destroyed
 */
public record CertificateDetails(
        long id,
        int number,
        String className,
        List<String> records,
        int recordCount,
        Map<String, Integer> parts,
        List<String> rules,
        String digest,
        String approvedBy,
        String doneBy,
        Instant doneAt)
        implements Serializable {

    public CertificateDetails {
        records = List.copyOf(records);
        parts = new LinkedHashMap<>(parts);
        rules = List.copyOf(rules);
    }
}
