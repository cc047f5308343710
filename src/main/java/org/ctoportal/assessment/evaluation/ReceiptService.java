package org.ctoportal.assessment.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That the employee has an edition, and what they say to it. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class ReceiptService {

    /** As many letters as a response holds. */
    public static final int LONGEST = 8000;

    private final EvaluationRepository evaluations;
    private final EvaluationEditionRepository editions;
    private final EvaluationReceiptRepository receipts;
    private final EvaluationResponseRepository responses;
    private final EvaluationShelf shelf;
    private final DistrictProfileService districts;
    private final Clock clock;

    ReceiptService(
            EvaluationRepository evaluations,
            EvaluationEditionRepository editions,
            EvaluationReceiptRepository receipts,
            EvaluationResponseRepository responses,
            EvaluationShelf shelf,
            DistrictProfileService districts,
            Clock clock) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.receipts = receipts;
        this.responses = responses;
        this.shelf = shelf;
        this.districts = districts;
        this.clock = clock;
    }

    /**
     * The signed-in employee has it, which does not mean that they agree.
     *
     * @throws RefusedEvaluationException when the typed name is not theirs
     * @throws EvaluationClosedException when it is signed already
     */
    @Transactional
    public EvaluationDetails sign(EvaluationId id, int number, String typedName) {
        var evaluation = held(id, EvaluationReader.EMPLOYEE);
        if (!plain(typedName).equals(plain(evaluation.terms().employee()))) {
            throw new RefusedEvaluationException(
                    EvaluationProblem.OTHER_NAME, evaluation.terms().employee());
        }
        return sign(evaluation, number, new Receipt(typedName.strip(), today(), ""));
    }

    /**
     * What the signed-in employee says to it.
     *
     * @throws RefusedEvaluationException when nothing is said, or too late
     * @throws EvaluationClosedException when there is a later edition
     */
    @Transactional
    public EvaluationDetails respond(EvaluationId id, int number, String words) {
        var evaluation = held(id, EvaluationReader.EMPLOYEE);
        return respond(evaluation, number, new Response(words.strip(), today(), ""));
    }

    /**
     * Records what somebody without an account signed and said on paper.
     *
     * @throws RefusedEvaluationException when a day cannot be right, or it was too late
     * @throws EvaluationClosedException for somebody with an account, who does it themselves
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public EvaluationDetails record(EvaluationId id, int number, LocalDate signedOn, String said, LocalDate saidOn) {
        var evaluation = held(id, EvaluationReader.SUPERVISOR);
        if (evaluation.employee() != null) {
            throw new EvaluationClosedException();
        }
        var terms = evaluation.terms();
        var details = sign(evaluation, number, new Receipt(terms.employee(), signedOn, terms.supervisor()));
        return said.isBlank()
                ? details
                : respond(evaluation, number, new Response(said.strip(), saidOn, terms.supervisor()));
    }

    /**
     * Records what somebody without an account said on paper after the receipt was recorded. What was given within the
     * working days may be entered later.
     *
     * @throws RefusedEvaluationException when nothing is said, the day cannot be right, or it was too late
     * @throws EvaluationClosedException for somebody with an account, or when there is a later edition
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public EvaluationDetails recordResponse(EvaluationId id, int number, String said, LocalDate saidOn) {
        var evaluation = held(id, EvaluationReader.SUPERVISOR);
        if (evaluation.employee() != null) {
            throw new EvaluationClosedException();
        }
        return respond(
                evaluation,
                number,
                new Response(said.strip(), saidOn, evaluation.terms().supervisor()));
    }

    private EvaluationDetails sign(Evaluation evaluation, int number, Receipt receipt) {
        var edition = edition(evaluation, number);
        if (!receipts.findByEditionIdIn(List.of(edition.id())).isEmpty()) {
            throw new EvaluationClosedException();
        }
        requireDay(edition, receipt.signedOn());
        receipts.saveAndFlush(new EvaluationReceipt(edition, receipt, clock.instant()));
        return shelf.details(evaluation);
    }

    private EvaluationDetails respond(Evaluation evaluation, int number, Response response) {
        var edition = edition(evaluation, number);
        var until = edition.responseUntil();
        if (until == null || number != evaluation.finalEdition()) {
            throw new EvaluationClosedException();
        }
        if (response.words().isEmpty()) {
            throw new RefusedEvaluationException(EvaluationProblem.NOTHING_WRITTEN);
        }
        if (response.words().length() > LONGEST) {
            throw new IllegalArgumentException("A text of " + response.words().length() + " letters");
        }
        requireDay(edition, response.givenOn());
        if (response.givenOn().isAfter(until)) {
            throw new RefusedEvaluationException(EvaluationProblem.TOO_LATE, until.toString());
        }
        responses.saveAndFlush(new EvaluationResponse(edition, response, clock.instant()));
        return shelf.details(evaluation);
    }

    private void requireDay(EvaluationEdition edition, LocalDate day) {
        var made = LocalDate.ofInstant(edition.madeAt(), districts.profile().timeZone());
        if (day.isBefore(made) || day.isAfter(today())) {
            throw new RefusedEvaluationException(EvaluationProblem.DAY);
        }
    }

    private EvaluationEdition edition(Evaluation evaluation, int number) {
        return editions.findByEvaluationIdAndNumber(evaluation.id(), number)
                .orElseThrow(EvaluationNotFoundException::new);
    }

    private Evaluation held(EvaluationId id, EvaluationReader as) {
        var evaluation = evaluations.findWithLockById(id.value()).orElseThrow(EvaluationNotFoundException::new);
        if (shelf.reader(evaluation).filter(as::equals).isEmpty()) {
            throw new EvaluationNotFoundException();
        }
        return evaluation;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
