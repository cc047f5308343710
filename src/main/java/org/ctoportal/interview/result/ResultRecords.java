package org.ctoportal.interview.result;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.PanelRanks;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordMade;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Ranks and totals by code, dropped questions and the chair's word, as records. Reasons are not for the public. */
@Component
class ResultRecords implements RecordPart, PanelRanks {

    private final PanelRatings ratings;
    private final ResultShelf shelf;
    private final ResultTermsRepository terms;
    private final QuestionDropRepository drops;
    private final SetAsideRepository setAside;
    private final ChairWordRepository chairWords;

    ResultRecords(
            PanelRatings ratings,
            ResultShelf shelf,
            ResultTermsRepository terms,
            QuestionDropRepository drops,
            SetAsideRepository setAside,
            ChairWordRepository chairWords) {
        this.ratings = ratings;
        this.shelf = shelf;
        this.terms = terms;
        this.drops = drops;
        this.setAside = setAside;
        this.chairWords = chairWords;
    }

    @Override
    public String name() {
        return "50-result";
    }

    /** The whole result, whoever asks for the record: it is not theirs to be shortened. */
    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var held = ratings.find(search);
        var files = new ArrayList<RecordFile>();
        var withheld = new ArrayList<Withheld>();
        if (held.isPresent() && held.get().isOpen()) {
            files.add(ranking(record(search, held.get())).file("ranking.csv"));
        } else if (held.isPresent()) {
            withheld.add(new Withheld("Ranks and totals", "There are none before the panel is done"));
        }
        var dropped = shelf.drops(search);
        if (!dropped.isEmpty()) {
            files.add(dropped(dropped, level).file("dropped-questions.csv"));
        }
        if (!level.isPublic()) {
            Stream.of(
                            setAside(search, held.orElse(null)).file("set-aside.csv"),
                            chair(search).file("chair.csv"))
                    .filter(file -> file.table() != null && file.table().size() > 0)
                    .forEach(files::add);
            terms.findBySearchId(search.value())
                    .ifPresent(one -> files.add(terms(one).file("terms.csv")));
        } else if (held.isPresent()) {
            withheld.add(new Withheld(
                    "Reasons for what was dropped, set aside or decided by the chair", "The panel's alone"));
        }
        return new RecordContent(files, withheld);
    }

    private PanelRecord record(SearchId search, PanelRatings.Held open) {
        var chair = shelf.chairWords(search).stream().map(ChairWord::step).toList();
        return open.record(
                "", shelf.drops(search), shelf.setAside(search), open.settled().with(chair));
    }

    @Override
    public List<String> best(SearchId search) {
        return ratings.find(search)
                .filter(PanelRatings.Held::isOpen)
                .map(held -> record(search, held).result().ranking().candidates())
                .orElse(List.of());
    }

    private RecordTable setAside(SearchId search, PanelRatings.@Nullable Held held) {
        var table = new RecordTable("panelist", "reason", "set aside at", "by", "counts again since", "restored by");
        shelf.setAside(search).forEach(one -> {
            var step = one.step(held == null ? "" : held.rater(one.member()));
            table.row(
                    step.rater(),
                    step.reason(),
                    step.at(),
                    step.by(),
                    RecordTable.cell(step.restoredAt()),
                    step.restoredBy());
        });
        return table;
    }

    private RecordTable chair(SearchId search) {
        var table = new RecordTable("order of equal candidates", "reason", "said at", "said by", "taken back at", "by");
        shelf.chairWords(search).stream()
                .map(ChairWord::step)
                .forEach(step -> table.row(
                        String.join(", ", step.order()),
                        step.reason(),
                        step.at(),
                        step.by(),
                        RecordTable.cell(step.takenBackAt()),
                        step.takenBackBy()));
        return table;
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
        return new RecordTable("set at", "set by", "settled at")
                .row(said.setAt(), said.setBy(), RecordTable.cell(said.settledAt()));
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return RecordMade.days(terms.findLastSet(RecordMade.ids(searches)), zone);
    }

    @Override
    public int destroy(SearchId search) {
        var dropped = drops.findBySearchIdOrderById(search.value(), Limit.unlimited());
        drops.deleteAll(dropped);
        var leftOut = setAside.findBySearchIdOrderById(search.value(), Limit.unlimited());
        setAside.deleteAll(leftOut);
        var words = chairWords.findBySearchIdOrderById(search.value(), Limit.unlimited());
        chairWords.deleteAll(words);
        var said = terms.findBySearchId(search.value());
        said.ifPresent(terms::delete);
        return dropped.size() + leftOut.size() + words.size() + (said.isPresent() ? 1 : 0);
    }
}
