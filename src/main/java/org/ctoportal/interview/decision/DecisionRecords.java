package org.ctoportal.interview.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordMade;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Whom the search ended with, as records. The public reads who and when, and nothing that was only considered. */
@Component
class DecisionRecords implements RecordPart {

    private final DecisionRepository decisions;
    private final DecisionEditionRepository editions;

    DecisionRecords(DecisionRepository decisions, DecisionEditionRepository editions) {
        this.decisions = decisions;
        this.editions = editions;
    }

    @Override
    public String name() {
        return "60-decision";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var kept = decisions.findBySearchId(search.value());
        if (kept.isEmpty()) {
            return new RecordContent(List.of(), List.of());
        }
        var decision = kept.get();
        return level.isPublic() ? open(decision) : inside(decision, level == RedactionLevel.LEGAL);
    }

    private static RecordContent open(Decision decision) {
        var finality = decision.finality();
        if (finality == null) {
            return new RecordContent(
                    List.of(), List.of(new Withheld("The decision and its drafts", "It is not final")));
        }
        return new RecordContent(
                List.of(new RecordTable("candidate", "final at", "seal")
                        .row(decision.content().chosen(), finality.at(), finality.seal())
                        .file("decision.csv")),
                List.of(
                        new Withheld(
                                "Reasons, references and conditions of the decision", "Personal, and deliberation"),
                        new Withheld(
                                "Plan for the first ninety days, and drafts", "Personal to the one who was hired")));
    }

    private RecordContent inside(Decision decision, boolean legal) {
        var files = new ArrayList<RecordFile>();
        files.add(decided(decision).file("decision.csv"));
        files.add(plan(decision.content().plan()).file("plan.csv"));
        files.add(drafts(decision).file("editions.csv"));
        if (!legal) {
            return new RecordContent(files, List.of(new Withheld("What references said", "Given in confidence")));
        }
        files.add(references(decision).file("references.csv"));
        if (decision.finality() != null) {
            files.add(text("decision.json", decision.json()));
            files.add(text("record.json", decision.frozenJson()));
        }
        return new RecordContent(files, List.of());
    }

    private static RecordTable decided(Decision decision) {
        var content = decision.content();
        var finality = decision.finality();
        var table = new RecordTable("candidate", "reason", "conditions", "final at", "final by", "seal");
        if (finality == null) {
            return table.row(content.chosen(), content.reason(), content.conditions(), "", "", "");
        }
        return table.row(
                content.chosen(),
                content.reason(),
                content.conditions(),
                finality.at(),
                finality.by(),
                finality.seal());
    }

    private static RecordTable plan(List<PlanStep> plan) {
        var table = new RecordTable("by day", "skill", "activity", "what");
        plan.forEach(step -> table.row(step.days(), step.skill(), step.activity(), step.text()));
        return table;
    }

    private RecordTable drafts(Decision decision) {
        var table = new RecordTable("edition", "candidate", "reason", "conditions", "kept at", "kept by");
        editions.findByDecisionIdOrderByNumber(decision.id()).forEach(edition -> {
            var content = edition.content();
            var step = edition.step();
            table.row(step.number(), content.chosen(), content.reason(), content.conditions(), step.at(), step.by());
        });
        return table;
    }

    private RecordTable references(Decision decision) {
        var table = new RecordTable("edition", "what references said");
        editions.findByDecisionIdOrderByNumber(decision.id())
                .forEach(edition ->
                        table.row(edition.step().number(), edition.content().references()));
        return table;
    }

    private static RecordFile text(String name, String text) {
        return new RecordFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return RecordMade.days(decisions.findLastKept(RecordMade.ids(searches)), zone);
    }

    @Override
    public int destroy(SearchId search) {
        var kept = decisions.findBySearchId(search.value());
        if (kept.isEmpty()) {
            return 0;
        }
        var drafts = editions.findByDecisionIdOrderByNumber(kept.get().id());
        editions.deleteAll(drafts);
        editions.flush();
        decisions.delete(kept.get());
        return drafts.size() + 1;
    }
}
