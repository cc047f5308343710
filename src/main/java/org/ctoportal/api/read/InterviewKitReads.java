package org.ctoportal.api.read;

import java.time.Instant;
import java.util.List;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.InterviewKitSummary;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.QuestionWeights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Interview kits: what is asked, for how long, and what it counts. What good answers sound like stays in the portal. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_INTERVIEW_KITS')")
class InterviewKitReads {

    private final InterviewKitService kits;

    InterviewKitReads(InterviewKitService kits) {
        this.kits = kits;
    }

    /** @param editions how often it was frozen */
    record Line(
            long id,
            String href,
            String title,
            String state,
            int editions,
            int questions,
            int minutes,
            Instant changedAt) {

        static Line of(InterviewKitSummary kit) {
            return new Line(
                    kit.id().value(),
                    ApiAddress.of(ApiAddress.INTERVIEW_KITS, kit.id().value()),
                    kit.title(),
                    Words.of(kit.status()),
                    kit.editions(),
                    kit.questions(),
                    kit.minutes(),
                    kit.changedAt());
        }
    }

    /**
     * @param language of what is asked, as a tag
     * @param revision of the job description; none where it was made from a draft
     */
    record Whole(
            long id,
            String href,
            String title,
            String state,
            String language,
            int editions,
            Instant changedAt,
            String jobDescription,
            @Nullable Integer revision,
            Pinned framework,
            Minutes minutes,
            String weightBasis,
            List<Question> questions) {}

    /** The version of the framework it is written with. */
    record Pinned(String code, String version) {}

    record Minutes(int opening, int asking, int closing, int total) {}

    /**
     * @param weightPercent as it is printed
     * @param weight exact, as a part of one
     * @param duties codes of the sentences of the job description it is about
     */
    record Question(
            String code,
            String skill,
            String type,
            String text,
            List<String> probes,
            int minutes,
            String weightPercent,
            String weight,
            List<String> duties) {

        static Question of(KitQuestion question, QuestionWeights weights) {
            return new Question(
                    question.code(),
                    question.skill(),
                    Words.of(question.type()),
                    question.text(),
                    question.probes(),
                    question.minutes(),
                    weights.shown(question.code()).toPlainString(),
                    weights.of(question.code()).text(),
                    question.duties());
        }
    }

    @GetMapping(ApiAddress.INTERVIEW_KITS)
    Page<Line> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var asked = Asked.of(ApiAddress.INTERVIEW_KITS, page, size);
        return asked.answer(kits.list(asked.pageable()), Line::of);
    }

    @GetMapping(ApiAddress.INTERVIEW_KITS + "/{kitId}")
    Whole get(@PathVariable long kitId) {
        return whole(kits.get(new InterviewKitId(kitId)));
    }

    private static Whole whole(InterviewKitDetails details) {
        var kit = details.kit();
        var origin = details.origin();
        var time = kit.time();
        return new Whole(
                details.id().value(),
                ApiAddress.of(ApiAddress.INTERVIEW_KITS, details.id().value()),
                details.title(),
                Words.of(details.standing().status()),
                details.content().language().tag(),
                details.standing().editions(),
                details.standing().changedAt(),
                ApiAddress.of(ApiAddress.JOB_DESCRIPTIONS, origin.document().value()),
                origin.isApproved() ? origin.revision() : null,
                new Pinned(details.framework().code(), details.framework().version()),
                new Minutes(time.opening(), time.asking(), time.closing(), time.total()),
                Words.of(kit.basis()),
                kit.questions().stream()
                        .map(question -> Question.of(question, kit.weights()))
                        .toList());
    }
}
