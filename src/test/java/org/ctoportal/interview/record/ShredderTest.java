package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.search.SearchId;
import org.junit.jupiter.api.Test;

class ShredderTest {

    private static final SearchId SEARCH = new SearchId(1);

    private final List<String> asked = new ArrayList<>();

    @Test
    void what_refers_to_others_goes_before_what_is_referred_to() {
        var destroyed = Shredder.destroy(List.of(part("10-a", 3), part("20-b", 4)), SEARCH);

        assertThat(asked).containsExactly("20-b", "10-a");
        assertThat(destroyed).containsExactly(new DestroyedPart("10-a", 3), new DestroyedPart("20-b", 4));
    }

    @Test
    void nothing_goes_on_after_a_part_that_fails() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Shredder.destroy(List.of(part("10-a", 3), part("20-b", -1), part("30-c", 4)), SEARCH));

        assertThat(asked).containsExactly("30-c", "20-b");
    }

    /** Fails where it has fewer than none. */
    private RecordPart part(String name, int records) {
        return new RecordPart() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
                return new RecordContent(List.of(), List.of());
            }

            @Override
            public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
                return Map.of();
            }

            @Override
            public int destroy(SearchId search) {
                asked.add(name);
                if (records < 0) {
                    throw new IllegalStateException("Failed between parts");
                }
                return records;
            }
        };
    }
}
