package org.ctoportal.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is left of records that were destroyed: which, how many, by which rules, who approved, who did it. Never their content. */
@Entity
class RecordCertificate extends DistrictOwned {

    private int serialNumber;
    private String className;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String records;

    private int recordCount;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String parts;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String rules;

    private String digest;
    private String approvedBy;
    private String doneBy;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordCertificate() {} // JPA

    RecordCertificate(int serialNumber, Destroyed destroyed, String approver, String author, Instant now) {
        this.serialNumber = serialNumber;
        this.className = destroyed.className();
        this.records = String.join("\n", destroyed.records());
        this.recordCount = destroyed.records().size();
        this.parts = destroyed.parts().entrySet().stream()
                .map(part -> part.getKey() + "\t" + part.getValue())
                .collect(Collectors.joining("\n"));
        this.rules = String.join("\n", destroyed.rules());
        this.digest = destroyed.digest();
        this.approvedBy = approver;
        this.doneBy = author;
        this.doneAt = now;
    }

    CertificateDetails details() {
        return new CertificateDetails(
                id(),
                serialNumber,
                className,
                records.lines().toList(),
                recordCount,
                counts(),
                rules.lines().toList(),
                digest,
                approvedBy,
                doneBy,
                doneAt);
    }

    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        List.of(parts.split("\n")).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t"))
                .forEach(cells -> counts.put(cells[0], Integer.valueOf(cells[1])));
        return counts;
    }
}
