package org.ctoportal.assessment.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feedback rounds are found by whom they are about, as lists show them. Who is asked, and what anybody says, nobody finds. */
abstract class FeedbackRoundSource implements SearchSource {

    private static final String OWN = "feedback-own";

    private final FeedbackRoundRepository rounds;

    private FeedbackRoundSource(FeedbackRoundRepository rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("FeedbackRound", "lastDay"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return rounds.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return rounds.findAllById(numbers).stream().map(this::entry).toList();
    }

    private SearchEntry entry(FeedbackRound round) {
        return new SearchEntry(
                round.id(),
                round.personName() + ", " + round.lastDay(),
                round.begunBy(),
                FeedbackRoutes.of(round.roundId()),
                reader(round),
                round.begunAt());
    }

    abstract SearchEntry.Reader reader(FeedbackRound round);

    /** About oneself. Whoever keeps feedback finds them among all. */
    static final class Own extends FeedbackRoundSource {

        private Own(FeedbackRoundRepository rounds) {
            super(rounds);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.OWN_FEEDBACK_ROUND;
        }

        @Override
        SearchEntry.Reader reader(FeedbackRound round) {
            return SearchEntry.Reader.whoMay(Permissions.ASK_FEEDBACK)
                    .only(round.person().value())
                    .within(OWN);
        }

        @Override
        public Set<String> closedTo(SignedInPerson person) {
            return person.may(Permissions.KEEP_FEEDBACK) ? Set.of(OWN) : Set.of();
        }
    }

    /** Everybody's. */
    static final class OfAll extends FeedbackRoundSource {

        private OfAll(FeedbackRoundRepository rounds) {
            super(rounds);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.FEEDBACK_ROUND;
        }

        @Override
        SearchEntry.Reader reader(FeedbackRound round) {
            return SearchEntry.Reader.whoMay(Permissions.KEEP_FEEDBACK);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        SearchSource ownFeedbackRounds(FeedbackRoundRepository rounds) {
            return new Own(rounds);
        }

        @Bean
        SearchSource feedbackRounds(FeedbackRoundRepository rounds) {
            return new OfAll(rounds);
        }
    }
}
