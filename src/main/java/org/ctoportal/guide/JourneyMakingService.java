package org.ctoportal.guide;

import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next thing of a hire from the one before. Who may, the room of the thing says. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class JourneyMakingService {

    private final JourneyRepository journeys;
    private final JourneyService service;
    private final JourneyReading reading;
    private final PostingService postings;
    private final InterviewKitService kits;
    private final SearchService searches;

    JourneyMakingService(
            JourneyRepository journeys,
            JourneyService service,
            JourneyReading reading,
            PostingService postings,
            InterviewKitService kits,
            SearchService searches) {
        this.journeys = journeys;
        this.service = service;
        this.reading = reading;
        this.postings = postings;
        this.kits = kits;
        this.searches = searches;
    }

    /**
     * Makes what the step needs and takes it into the journey. Of two people at once the second finds it made.
     *
     * @throws JourneyEndedException when the journey is over, or the step has what it needs
     */
    @Transactional
    public void make(JourneyId id, JourneyStep step) {
        var journey = journeys.findWithLockById(id.value()).orElseThrow(JourneyNotFoundException::new);
        journey.requireOpen();
        var facts = reading.hire(journey).orElseThrow(JourneyEndedException::new);
        var isMakeable =
                reading.closely(journey).steps().stream().anyMatch(line -> line.step() == step && line.makes());
        var document = facts.document();
        if (!isMakeable || document == null) {
            throw new JourneyEndedException();
        }
        service.takeIn(id, step, made(step, new DocumentId(document), facts));
    }

    private long made(JourneyStep step, DocumentId document, HiringFacts facts) {
        return switch (step) {
            case POSTING -> postings.begin(document).value();
            case KIT -> kits.make(new MakeKit(document, KitSpan.FOCUS_SKILLS)).value();
            case PANEL -> {
                var posting = facts.posting();
                yield posting == null || facts.published() == 0
                        ? searches.begin(document).value()
                        : searches.begin(new PostingId(posting)).value();
            }
            default -> throw new JourneyEndedException();
        };
    }
}
