package org.ctoportal.interview.kit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/**
 * What candidates were asked, as a record. Example answers and follow-ups are the panel's alone. Other searches ask by the
 * same kit, so it stays when the records of one are destroyed.
 */
@Component
class KitRecords implements RecordPart {

    private final FrozenKitService kits;

    KitRecords(FrozenKitService kits) {
        this.kits = kits;
    }

    @Override
    public String name() {
        return "20-kit";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var kit = kits.of(search);
        if (kit.isEmpty()) {
            return new RecordContent(List.of(), List.of());
        }
        var files = new ArrayList<RecordFile>();
        files.add(questions(kit.get()));
        if (level.isPublic()) {
            return new RecordContent(
                    files,
                    List.of(
                            new Withheld("Example answers by level", "Rating guides of an examination in use"),
                            new Withheld(
                                    "Follow-up questions, work samples and reference questions",
                                    "For the panel alone")));
        }
        files.add(kit(kit.get()));
        files.add(anchors(kit.get()));
        files.add(probes(kit.get()));
        var materials = kit.get().content().materials();
        files.add(workSamples(materials.workSamples()));
        files.add(references(materials.references()));
        return new RecordContent(files, List.of());
    }

    private static RecordFile kit(FrozenKit kit) {
        var content = kit.content().kit();
        return new RecordTable("kit", "edition", "language", "weights", "reason for them", "seal")
                .row(
                        kit.title(),
                        kit.edition(),
                        kit.content().language().tag(),
                        content.basis(),
                        content.reason(),
                        kit.seal())
                .file("kit.csv");
    }

    private static RecordFile probes(FrozenKit kit) {
        var table = new RecordTable("code", "follow-up question");
        kit.questions().forEach(question -> question.probes().forEach(probe -> table.row(question.code(), probe)));
        return table.file("follow-up-questions.csv");
    }

    private static RecordFile workSamples(List<WorkSample> samples) {
        var table = new RecordTable("code", "what", "text");
        samples.forEach(sample -> {
            table.row(sample.code(), "name", sample.name());
            table.row(sample.code(), "setting", sample.setting());
            sample.facts().forEach(text -> table.row(sample.code(), "fact", text));
            sample.instructions().forEach(text -> table.row(sample.code(), "instruction", text));
            sample.questions().forEach(text -> table.row(sample.code(), "question", text));
            sample.criteria().forEach(criterion -> {
                table.row(sample.code(), "criterion, " + criterion.percent().toPlainString() + "%", criterion.name());
                criterion.levels().forEach(level -> table.row(sample.code(), "level " + level.level(), level.text()));
            });
        });
        return table.file("work-samples.csv");
    }

    private static RecordFile references(List<ReferenceQuestion> questions) {
        var table = new RecordTable("code", "what", "text");
        questions.forEach(question -> {
            table.row(question.code(), "question", question.text());
            question.anchors().forEach(level -> table.row(question.code(), "level " + level.level(), level.text()));
        });
        return table.file("reference-questions.csv");
    }

    private static RecordFile questions(FrozenKit kit) {
        var table = new RecordTable("number", "code", "skill", "question", "minutes", "weight in percent");
        var number = 0;
        for (var question : kit.questions()) {
            number++;
            table.row(
                    String.valueOf(number),
                    question.code(),
                    question.skill(),
                    question.text(),
                    String.valueOf(question.minutes()),
                    kit.weights().shown(question.code()).toPlainString());
        }
        return table.file("questions.csv");
    }

    private static RecordFile anchors(FrozenKit kit) {
        var table = new RecordTable("code", "level", "example answer");
        for (var question : kit.questions()) {
            kit.anchors(question.code())
                    .forEach(anchor -> table.row(question.code(), String.valueOf(anchor.level()), anchor.text()));
        }
        return table.file("example-answers.csv");
    }

    /** Every kit is older than the interviews held by it. */
    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return Map.of();
    }

    @Override
    public int destroy(SearchId search) {
        return 0;
    }
}
