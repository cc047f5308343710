package org.ctoportal.interview.kit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.framework.InterviewQuestion.Anchor;

/** All of a kit in the one text its seal is made of. Never changes its form: seals are kept for years. */
final class ContentText {

    private ContentText() {}

    static String of(KitContent content) {
        return Stream.of(
                        Stream.of(
                                "kit-content/1", KitText.of(content.kit()), String.valueOf(content.sharedInAdvance())),
                        each(List.copyOf(content.anchors().values()), ContentText::levels),
                        each(content.duties(), duty -> Stream.of(duty.code(), duty.skill(), duty.text())),
                        each(content.materials().workSamples(), ContentText::sample),
                        each(content.materials().references(), ContentText::reference),
                        scoring(content.scoring()),
                        language(content.language()))
                .flatMap(part -> part)
                .map(KitText::measured)
                .collect(Collectors.joining());
    }

    private static Stream<String> sample(WorkSample sample) {
        return Stream.of(
                        Stream.of(
                                sample.code(),
                                sample.name(),
                                sample.setting(),
                                String.valueOf(sample.preparationMinutes()),
                                String.valueOf(sample.minutes())),
                        each(sample.facts(), Stream::of),
                        each(sample.instructions(), Stream::of),
                        each(sample.questions(), Stream::of),
                        each(
                                sample.criteria(),
                                one -> Stream.concat(
                                        Stream.of(
                                                one.name(),
                                                one.percent()
                                                        .stripTrailingZeros()
                                                        .toPlainString()),
                                        levels(one.levels()))))
                .flatMap(part -> part);
    }

    private static Stream<String> reference(ReferenceQuestion question) {
        return Stream.of(
                        Stream.of(question.code(), question.text()),
                        each(question.skills(), Stream::of),
                        levels(question.anchors()))
                .flatMap(part -> part);
    }

    /** Nothing where it is the usual, as for kits from before it could be chosen. */
    private static Stream<String> scoring(KitScoring scoring) {
        return scoring.equals(KitScoring.STANDARD)
                ? Stream.empty()
                : Stream.of(
                        String.valueOf(scoring.fewestRaters()),
                        scoring.tie().kind().name(),
                        scoring.tie().area());
    }

    /** Nothing where it is English, as for kits from before it could be chosen. */
    private static Stream<String> language(ContentLanguage language) {
        return language == ContentLanguage.ENGLISH ? Stream.empty() : Stream.of(language.tag());
    }

    private static Stream<String> levels(List<Anchor> anchors) {
        return each(anchors, anchor -> Stream.of(String.valueOf(anchor.level()), anchor.text()));
    }

    private static <T> Stream<String> each(List<T> all, Function<T, Stream<String>> fields) {
        return Stream.concat(Stream.of(String.valueOf(all.size())), all.stream().flatMap(fields));
    }
}
