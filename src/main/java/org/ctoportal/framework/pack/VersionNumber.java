package org.ctoportal.framework.pack;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A version compared part by part as numbers: 1.10.0 is newer than 1.9.2, and 1.0 the same as 1.0.0. */
public record VersionNumber(int major, int minor, int patch, int build) implements Comparable<VersionNumber> {

    private static final int PARTS = 4;

    /** Reads one to four numbers with dots between them. */
    public static VersionNumber of(String text) {
        var parts = Arrays.stream(text.split("\\.")).map(Integer::valueOf).collect(Collectors.toList());
        while (parts.size() < PARTS) {
            parts.add(0);
        }
        return new VersionNumber(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    @Override
    public int compareTo(VersionNumber other) {
        return Arrays.compare(
                new int[] {major, minor, patch, build}, new int[] {other.major, other.minor, other.patch, other.build});
    }
}
