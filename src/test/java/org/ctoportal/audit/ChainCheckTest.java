package org.ctoportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ctoportal.audit.AuditStore.Head;
import org.ctoportal.audit.AuditStore.Link;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final int LENGTH = 2500;

    private final List<Link> chain = chain();

    private static List<Link> chain() {
        var links = new ArrayList<Link>();
        var seal = Head.NONE.seal();
        for (var place = 1; place <= LENGTH; place++) {
            var event = new AuditEvent(
                    3L * place,
                    7,
                    Instant.parse("2026-11-27T10:00:00.123456789Z").plusSeconds(place),
                    "person " + place % 5,
                    Act.CHANGED,
                    "interview.panel.Seat",
                    place,
                    1,
                    "status, until");
            seal = event.sealAfter(seal);
            links.add(new Link(place, seal, Optional.of(event)));
        }
        return links;
    }

    private static ChainCheck check(List<Link> links) {
        return ChainCheck.of(
                (behind, most) -> links.stream()
                        .filter(link -> link.place() > behind)
                        .limit(most)
                        .toList(),
                0);
    }

    @Test
    void what_was_not_touched_is_whole() {
        assertThat(check(chain)).isEqualTo(new ChainCheck(LENGTH, List.of(), 0));
        assertThat(check(List.of())).isEqualTo(new ChainCheck(0, List.of(), 0));
    }

    @Test
    void one_changed_part_of_an_event_is_found_where_it_is() {
        List<UnaryOperator<AuditEvent>> changes = List.of(
                was -> with(was, was.number() + 1, was.actor(), was.act(), was.subject(), was.many(), was.detail()),
                was -> with(was, was.number(), "person 9", was.act(), was.subject(), was.many(), was.detail()),
                was -> with(was, was.number(), was.actor(), Act.REMOVED, was.subject(), was.many(), was.detail()),
                was -> with(was, was.number(), was.actor(), was.act(), was.subject() + 1, was.many(), was.detail()),
                was -> with(was, was.number(), was.actor(), was.act(), was.subject(), 2, was.detail()),
                was -> with(was, was.number(), was.actor(), was.act(), was.subject(), was.many(), "status, untiL"));
        for (var change : changes) {
            assertThat(check(replaced(
                                    1234,
                                    link -> new Link(
                                            link.place(),
                                            link.seal(),
                                            link.event().map(change))))
                            .broken())
                    .containsExactly(1234L);
        }
    }

    @Test
    void an_event_that_is_gone_and_one_flipped_bit_of_a_seal_are_found() {
        assertThat(check(replaced(2, link -> new Link(2, link.seal(), Optional.empty())))
                        .broken())
                .containsExactly(2L);
        assertThat(check(replaced(LENGTH, link -> new Link(LENGTH, flipped(link.seal()), link.event())))
                        .broken())
                .containsExactly((long) LENGTH);
        assertThat(check(IntStream.range(0, LENGTH)
                                .filter(at -> at != 999)
                                .mapToObj(chain::get)
                                .toList())
                        .broken())
                .containsExactly(1000L);
    }

    @Test
    void a_spoiled_seal_hides_no_later_change() {
        var spoiled = replaced(10, link -> new Link(10, flipped(link.seal()), link.event()));
        var more = spoiled.stream()
                .map(link -> link.place() == 2000 ? new Link(2000, link.seal(), Optional.empty()) : link)
                .toList();

        assertThat(check(more).broken()).containsExactly(10L, 11L, 2000L);
    }

    @Test
    void numbers_of_many_are_kept() {
        var some = List.of(7, 3, 4, 5, 9).stream()
                .map(subject -> with(chain.get(0).event().orElseThrow(), 1, "portal", Act.ADDED, subject, 1, ""))
                .toList();

        assertThat(ChangeRecorder.numbers(some)).isEqualTo("3-5, 7, 9");
    }

    @Test
    void many_of_a_kind_are_told_of_together() {
        var alike = IntStream.range(0, 21)
                .mapToObj(at -> chain.get(0).event().orElseThrow())
                .toList();

        assertThat(ChangeRecorder.together(alike)).singleElement().satisfies(sum -> {
            assertThat(sum.many()).isEqualTo(21);
            assertThat(sum.subject()).isZero();
        });
        assertThat(ChangeRecorder.together(alike.subList(0, 20))).hasSize(20);
    }

    private List<Link> replaced(int place, UnaryOperator<Link> change) {
        return chain.stream()
                .map(link -> link.place() == place ? change.apply(link) : link)
                .toList();
    }

    private static byte[] flipped(byte[] seal) {
        var other = seal.clone();
        other[31] ^= 1;
        return other;
    }

    private static AuditEvent with(
            AuditEvent was, long number, String actor, Act act, long subject, int many, String detail) {
        return new AuditEvent(number, was.district(), was.at(), actor, act, was.kind(), subject, many, detail);
    }
}
