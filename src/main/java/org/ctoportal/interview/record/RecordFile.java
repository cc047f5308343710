package org.ctoportal.interview.record;

import java.nio.charset.StandardCharsets;

/** A file of a bundle. */
public record RecordFile(String name, byte[] bytes) {

    public static RecordFile text(String name, String text) {
        return new RecordFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
