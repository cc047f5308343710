package org.ctoportal.framework.difference;

import java.util.BitSet;

/**
 * The longest part of a sequence that never falls: whatever is not in it has to be moved, and nothing else.
 *
 * <p>Source of the method: C. Schensted, "Longest increasing and decreasing subsequences", Canadian Journal of
 * Mathematics 13 (1961), 179–191.
 */
final class LongestRise {

    private LongestRise() {}

    /** The places of the sequence that are in it. */
    static BitSet in(int[] numbers) {
        var ends = new int[numbers.length]; // place of the smallest last number of a rise, by its length
        var before = new int[numbers.length];
        var length = 0;
        for (var place = 0; place < numbers.length; place++) {
            var at = firstAbove(numbers, ends, length, numbers[place]);
            before[place] = at == 0 ? -1 : ends[at - 1];
            ends[at] = place;
            length = Math.max(length, at + 1);
        }
        var rise = new BitSet();
        for (var place = length == 0 ? -1 : ends[length - 1]; place >= 0; place = before[place]) {
            rise.set(place);
        }
        return rise;
    }

    private static int firstAbove(int[] numbers, int[] ends, int length, int number) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (numbers[ends[middle]] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
