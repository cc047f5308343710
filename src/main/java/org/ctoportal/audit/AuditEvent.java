package org.ctoportal.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ctoportal.shared.Sha256;

/**
 * One thing that was done. Holds no text that somebody wrote and no value of a field: names of fields, numbers, addresses of files.
 *
 * @param number in the order of writing; 0 before it is written
 * @param district number of the district it belongs to; 0 for what belongs to none
 * @param at to the microsecond
 * @param actor as {@link Actor} tells it
 * @param kind what it was done to, such as {@code interview.panel.Seat}, or {@code session} or {@code file}
 * @param subject number of what it was done to; 0 where it has none or they are many
 * @param many how many were done alike in one go
 * @param detail names of the fields that changed, or the address of the file
 */
public record AuditEvent(
        long number,
        long district,
        Instant at,
        String actor,
        Act act,
        String kind,
        long subject,
        int many,
        String detail) {

    static final int LONGEST_DETAIL = 500;

    public AuditEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    /** The part of the portal it belongs to: the first word of its kind. */
    public String room() {
        var dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }

    /** What it was done to, without where it belongs: the last word of its kind. */
    public String noun() {
        return kind.substring(kind.lastIndexOf('.') + 1);
    }

    /** The seal of this event after the one before: changes when anything of either does. SHA-256, 32 bytes. */
    byte[] sealAfter(byte[] before) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(before);
        for (var part : new Object[] {number, district, at, actor, act, kind, subject, many, detail}) {
            var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            content.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            content.writeBytes(bytes);
        }
        return Sha256.of(content.toByteArray());
    }
}
