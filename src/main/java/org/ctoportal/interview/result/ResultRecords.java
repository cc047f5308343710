package org.ctoportal.interview.result;

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
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Ranks and totals by code, dropped questions and the chair's word, as records. Reasons are not for the public. */
@Component
class ResultRecords implements RecordPart {

    private final PanelResultService results;
    private final ResultTermsRepository terms;
    private final QuestionDropRepository drops;

    ResultRecords(PanelResultService results, ResultTermsRepository terms, QuestionDropRepository drops) {
        this.results = results;
        this.terms = terms;
        this.drops = drops;
    }

    @Override
    public String name() {
        return "50-result";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var result = results.get(search);
        var files = new ArrayList<RecordFile>();
        var withheld = new ArrayList<Withheld>();
        var record = result.record();
        if (record != null) {
            files.add(ranking(record).file("ranking.csv"));
        } else if (result.kit() != null) {
            withheld.add(new Withheld("Ranks and totals", "There are none before the panel is done"));
        }
        if (!result.dropped().isEmpty()) {
            files.add(dropped(result.dropped(), level).file("dropped-questions.csv"));
        }
        var said = terms.findBySearchId(search.value());
        if (level.isPublic()) {
            if (said.isPresent() || !result.dropped().isEmpty()) {
                withheld.add(new Withheld("Reasons for dropped questions and between ties", "The panel's alone"));
            }
        } else {
            said.ifPresent(one -> files.add(terms(one).file("terms.csv")));
        }
        return new RecordContent(files, withheld);
    }

    private static RecordTable ranking(PanelRecord record) {
        var table = new RecordTable("candidate", "rank", "total", "percent");
        record.result()
                .ranking()
                .places()
                .forEach(place -> table.row(
                        place.candidate(),
                        RecordTable.cell(place.rank()),
                        RecordTable.cell(place.result().shown()),
                        RecordTable.cell(place.result().shownPercent())));
        return table;
    }

    private static RecordTable dropped(List<DropStep> steps, RedactionLevel level) {
        var table = level.isPublic()
                ? new RecordTable("question", "dropped at", "counts again since")
                : new RecordTable(
                        "question", "dropped at", "dropped by", "reason", "counts again since", "restored by");
        steps.forEach(step -> {
            var code = step.question().code();
            var restored = RecordTable.cell(step.restoredAt());
            if (level.isPublic()) {
                table.row(code, step.at(), restored);
            } else {
                table.row(code, step.at(), step.by(), step.question().reason(), restored, step.restoredBy());
            }
        });
        return table;
    }

    private static RecordTable terms(ResultTerms said) {
        return new RecordTable("chair's order between ties", "reason", "set at", "set by", "settled at")
                .row(
                        String.join(", ", said.chairOrder()),
                        said.chairReason(),
                        said.setAt(),
                        said.setBy(),
                        RecordTable.cell(said.settledAt()));
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return RecordMade.days(terms.findLastSet(RecordMade.ids(searches)), zone);
    }

    @Override
    public int destroy(SearchId search) {
        var dropped = drops.findBySearchIdOrderById(search.value(), Limit.unlimited());
        drops.deleteAll(dropped);
        var said = terms.findBySearchId(search.value());
        said.ifPresent(terms::delete);
        return dropped.size() + (said.isPresent() ? 1 : 0);
    }
}
