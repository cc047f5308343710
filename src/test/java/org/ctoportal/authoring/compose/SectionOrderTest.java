package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionOrderTest {

    @Test
    void without_a_wish_the_order_is_natural() {
        assertThat(order(List.of(), "A", "B", "C")).containsExactly("A", "B", "C");
    }

    @Test
    void the_wish_is_kept() {
        assertThat(order(List.of("C", "A", "B"), "A", "B", "C")).containsExactly("C", "A", "B");
    }

    @Test
    void one_never_moved_stays_behind_its_natural_predecessor() {
        assertThat(order(List.of("C", "A"), "A", "B", "C", "D")).containsExactly("C", "D", "A", "B");
    }

    @Test
    void a_new_first_one_stays_first() {
        assertThat(order(List.of("C", "B"), "A", "B", "C")).containsExactly("A", "C", "B");
    }

    @Test
    void codes_that_are_not_there_any_more_are_passed_over() {
        assertThat(order(List.of("GONE", "B", "A"), "A", "B")).containsExactly("B", "A");
    }

    @Test
    void whatever_is_wished_every_clause_stands_there_exactly_once() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var natural =
                    IntStream.range(0, random.nextInt(8)).mapToObj(i -> "C" + i).toList();
            var wanted = new ArrayList<String>();
            for (var i = random.nextInt(12); i > 0; i--) {
                wanted.add("C" + random.nextInt(10));
            }
            Collections.shuffle(wanted, random);

            assertThat(order(wanted, natural.toArray(String[]::new)))
                    .as("seed %d, wish %s", seed, wanted)
                    .containsExactlyInAnyOrderElementsOf(natural);
        }
    }

    private static List<String> order(List<String> wanted, String... natural) {
        var clauses = Stream.of(natural).map(SectionOrderTest::clause).toList();
        return SectionOrder.apply(clauses, wanted).stream()
                .map(ComposedClause::code)
                .toList();
    }

    private static ComposedClause clause(String code) {
        return new ComposedClause(code, "", "", code, code, ClauseState.INHERITED, Origin.DISTRICT, false, List.of());
    }
}
