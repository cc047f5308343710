package org.ctoportal.guide;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journeys of a district: everybody who reads documents follows them, everybody who drafts goes on with them. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class JourneyService {

    public static final int LONGEST_NAME = 100;

    private static final int MOST = 100;
    private static final int MOST_EXISTING = 50;

    private final JourneyRepository journeys;
    private final JourneyPartRepository parts;
    private final JourneyReading reading;
    private final CurrentUser currentUser;
    private final Clock clock;

    JourneyService(
            JourneyRepository journeys,
            JourneyPartRepository parts,
            JourneyReading reading,
            CurrentUser currentUser,
            Clock clock) {
        this.journeys = journeys;
        this.parts = parts;
        this.reading = reading;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those under way first, then the latest. */
    @Transactional(readOnly = true)
    public List<JourneyDetails> list() {
        return reading.of(journeys.findToShow(Limit.of(MOST)));
    }

    /** Those under way, the latest first. */
    @Transactional(readOnly = true)
    public List<JourneyDetails> open(int most) {
        return reading.of(journeys.findByEndingIsNullOrderByIdDesc(Limit.of(most)));
    }

    /** With what is missing in each thing. */
    @Transactional(readOnly = true)
    public JourneyDetails get(JourneyId id) {
        return reading.closely(journeys.findById(id.value()).orElseThrow(JourneyNotFoundException::new));
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public JourneyId begin(JourneyKind kind, String name) {
        return new JourneyId(
                journeys.save(new Journey(kind, checked(name), currentUser.get().name(), clock.instant()))
                        .id());
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void rename(JourneyId id, String name) {
        held(id).rename(checked(name));
    }

    /**
     * Goes on with a thing there is.
     *
     * @throws JourneyEndedException when the journey is over, or there is no such thing for this step
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void takeIn(JourneyId id, JourneyStep step, long number) {
        var journey = held(id);
        journey.requireOpen();
        if (existing(id, step).stream().noneMatch(one -> one.number() == number)) {
            throw new JourneyEndedException();
        }
        keep(journey, step, number);
    }

    /** Things of the district that could be the one of this step. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_DRAFT)
    public List<Existing> existing(JourneyId id, JourneyStep step) {
        var journey = journeys.findById(id.value()).orElseThrow(JourneyNotFoundException::new);
        if (step.kind() != journey.kind()) {
            return List.of();
        }
        return reading.existing(journey, step, Limit.of(MOST_EXISTING));
    }

    /** The journey is over; its things stay. */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void giveUp(JourneyId id) {
        held(id).end(Journey.End.GIVEN_UP, currentUser.get().name(), clock.instant());
    }

    /**
     * Every step is done.
     *
     * @throws JourneyEndedException when one is not
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void finish(JourneyId id) {
        var journey = held(id);
        if (!reading.of(List.of(journey)).getFirst().isComplete()) {
            throw new JourneyEndedException();
        }
        journey.end(Journey.End.FINISHED, currentUser.get().name(), clock.instant());
    }

    private void keep(Journey journey, JourneyStep step, long number) {
        parts.findByJourneyIdAndStep(journey.id(), step)
                .ifPresentOrElse(part -> part.become(number), () -> parts.save(new JourneyPart(journey, step, number)));
    }

    private Journey held(JourneyId id) {
        return journeys.findWithLockById(id.value()).orElseThrow(JourneyNotFoundException::new);
    }

    private static String checked(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name of a journey");
        }
        return name.strip();
    }
}
