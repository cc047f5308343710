package org.ctoportal.assessment.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.stereotype.Component;

/** Finds evaluations for whoever may read them, and nothing for anybody else. */
@Component
class EvaluationShelf {

    private final EvaluationRepository evaluations;
    private final EvaluationEditionRepository editions;
    private final EvaluationReceiptRepository receipts;
    private final EvaluationResponseRepository responses;
    private final List<EvaluationAttachments> rooms;
    private final TemplateStoreService templates;
    private final CurrentUser currentUser;

    EvaluationShelf(
            EvaluationRepository evaluations,
            EvaluationEditionRepository editions,
            EvaluationReceiptRepository receipts,
            EvaluationResponseRepository responses,
            List<EvaluationAttachments> rooms,
            TemplateStoreService templates,
            CurrentUser currentUser) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.receipts = receipts;
        this.responses = responses;
        this.rooms = List.copyOf(rooms);
        this.templates = templates;
        this.currentUser = currentUser;
    }

    /** As what the signed-in person reads it; empty when they may not. One's own is read as the employee always. */
    Optional<EvaluationReader> reader(Evaluation evaluation) {
        var person = currentUser.get();
        if (evaluation.isOf(person.id())) {
            return evaluation.isShared() ? Optional.of(EvaluationReader.EMPLOYEE) : Optional.empty();
        }
        if (evaluation.isBy(person.id())) {
            return Optional.of(EvaluationReader.SUPERVISOR);
        }
        return person.may(Permissions.OVERSEE_EVALUATIONS) ? Optional.of(EvaluationReader.OVERSEER) : Optional.empty();
    }

    EvaluationDetails details(EvaluationId id) {
        return details(evaluations.findById(id.value()).orElseThrow(EvaluationNotFoundException::new));
    }

    EvaluationDetails details(Evaluation evaluation) {
        var reader = reader(evaluation).orElseThrow(EvaluationNotFoundException::new);
        var all = editions(evaluation);
        var isEmployee = reader == EvaluationReader.EMPLOYEE;
        var status = evaluation.status();
        var isWritten = reader == EvaluationReader.SUPERVISOR && status != EvaluationStatus.FINAL;
        var offered = isWritten ? offered(evaluation) : List.<EvaluationAttachment>of();
        var written = isWritten ? evaluation.content().attachedAmong(offered) : evaluation.content();
        return new EvaluationDetails(
                new EvaluationId(evaluation.id()),
                reader,
                evaluation.terms(),
                templates.framework(evaluation.terms().version()),
                isEmployee && status == EvaluationStatus.CORRECTING ? EvaluationStatus.FINAL : status,
                isEmployee ? shared(all) : written,
                evaluation.employee() != null,
                all,
                isEmployee ? "" : evaluation.correctionReason(),
                offered.stream()
                        .filter(one -> written.attached().stream().noneMatch(one::isSameAs))
                        .toList());
    }

    private static EvaluationContent shared(List<EditionDetails> editions) {
        return editions.stream()
                .filter(edition -> edition.kind().isWhole())
                .findFirst()
                .or(() -> editions.stream().findFirst())
                .map(EditionDetails::content)
                .orElse(EvaluationContent.EMPTY);
    }

    private List<EditionDetails> editions(Evaluation evaluation) {
        if (!evaluation.isShared()) {
            return List.of();
        }
        var all = editions.findByEvaluationIdOrderByNumberDesc(evaluation.id());
        var ids = all.stream().map(EvaluationEdition::id).toList();
        var signed = receipts.findByEditionIdIn(ids).stream()
                .collect(toMap(EvaluationReceipt::editionId, EvaluationReceipt::receipt));
        var said = responses.findByEditionIdInOrderById(ids).stream()
                .collect(groupingBy(EvaluationResponse::editionId, mapping(EvaluationResponse::response, toList())));
        return all.stream()
                .map(edition -> edition.details(signed.get(edition.id()), said.getOrDefault(edition.id(), List.of())))
                .toList();
    }

    /** What the rooms have for the employee. */
    List<EvaluationAttachment> offered(Evaluation evaluation) {
        var employee = evaluation.employee();
        return employee == null
                ? List.of()
                : rooms.stream()
                        .flatMap(room -> room.offered(employee).stream())
                        .toList();
    }

    /** Held until the transaction ends, for its supervisor and nobody else. */
    Evaluation held(EvaluationId id) {
        var evaluation = evaluations.findWithLockById(id.value()).orElseThrow(EvaluationNotFoundException::new);
        if (reader(evaluation).filter(EvaluationReader.SUPERVISOR::equals).isEmpty()) {
            throw new EvaluationNotFoundException();
        }
        return evaluation;
    }
}
