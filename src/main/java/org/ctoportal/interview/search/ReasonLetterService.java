package org.ctoportal.interview.search;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.ExportedDocument;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.OutboxService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that tell finalists with veterans' preference why they were not selected: on paper, and by mail where one can. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class ReasonLetterService {

    private final ReasonLetterRepository letters;
    private final SearchAccess access;
    private final SearchLetters post;
    private final OutboxService outbox;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReasonLetterService(
            ReasonLetterRepository letters,
            SearchAccess access,
            SearchLetters post,
            OutboxService outbox,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            CurrentUser currentUser,
            Clock clock) {
        this.letters = letters;
        this.access = access;
        this.post = post;
        this.outbox = outbox;
        this.districts = districts;
        this.renderer = renderer;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The last letter to a candidate; none for most. */
    @Transactional(readOnly = true)
    public Optional<ReasonLetterDetails> find(SearchId search, CandidateId candidate) {
        access.get(search, candidate);
        return letters.findFirstByCandidateIdOrderByNumberDesc(candidate.value())
                .map(ReasonLetter::details);
    }

    /** The candidates whose letter nobody has sent yet, by code. */
    @Transactional(readOnly = true)
    public List<CandidateSummary> unsent(SearchId search) {
        access.get(search);
        return letters.findUnsent(search.value()).stream()
                .map(Candidate::summary)
                .toList();
    }

    /**
     * Mails the letter to the candidate. What was sent once is not sent again.
     *
     * @throws SearchNotFoundException when there is no letter, or no address to send it to
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public ReasonLetterDetails mail(SearchId id, CandidateId candidateId) {
        var candidate = access.hold(id, candidateId).summary();
        var letter = last(candidateId);
        if (!mayMail(candidate)) {
            throw new SearchNotFoundException();
        }
        if (!letter.isSent()) {
            letter.send(candidate.email(), currentUser.get().name(), clock.instant());
            post.post(
                    id,
                    new Letter(
                            new EmailAddress(candidate.email()),
                            candidate.name(),
                            new EmailAddress(currentUser.get().getUsername()),
                            ReasonLetterPaper.SUBJECT,
                            paper(id, candidate, letter).text(),
                            null,
                            true));
        }
        return letter.details();
    }

    /** Whether there is an address, and a mail server to carry it. */
    @Transactional(readOnly = true)
    public boolean mayMail(CandidateSummary candidate) {
        return !candidate.email().isEmpty() && outbox.isCarried();
    }

    /** Notes that the letter went out on paper. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public ReasonLetterDetails sentOnPaper(SearchId id, CandidateId candidate) {
        access.hold(id, candidate);
        var letter = last(candidate);
        letter.send("", currentUser.get().name(), clock.instant());
        return letter.details();
    }

    /** Fails with {@link SearchNotFoundException} when there is no letter. */
    @Transactional(readOnly = true)
    public ExportedDocument export(SearchId id, CandidateId candidateId, DocumentFormat format) {
        var candidate = access.get(id, candidateId).summary();
        var document = paper(id, candidate, last(candidateId)).document();
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    private ReasonLetter last(CandidateId candidate) {
        return letters.findFirstByCandidateIdOrderByNumberDesc(candidate.value())
                .orElseThrow(SearchNotFoundException::new);
    }

    private ReasonLetterPaper paper(SearchId id, CandidateSummary candidate, ReasonLetter letter) {
        var district = districts.profile();
        return new ReasonLetterPaper(
                district.name(), district.timeZone(), access.get(id).details(), candidate, letter.details());
    }
}
