package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a seat from outside the district opens, as whoever takes it was told. */
class ConsultantBoundsTest {

    private static final Pattern PERMISSION = Pattern.compile("hasRole\\('(\\w+)'\\)");

    /** Ask everybody for something else: a place on the panel, in the team or in the round, or that the owner showed it. */
    private static final Set<String> ASKING_FOR_A_PLACE = Set.of(
            "AnswerService",
            "BriefingService",
            "DeclarationService",
            "FeedbackAnswerService",
            "FrozenKitService",
            "MyPanelsService",
            "PanelChairService",
            "PanelSeatService",
            "RecusalService",
            "ScorecardService",
            "SelfShareService",
            "TeamAnswerService",
            "TeamAssessmentService",
            "TeamPaperService",
            "TeamResultService");

    @Test
    void it_permits_documents_and_templates_and_nothing_else() {
        assertThat(Role.CONSULTANT.permissions())
                .containsExactlyInAnyOrder(
                        Permissions.READ_DOCUMENTS, Permissions.DRAFT_DOCUMENTS, Permissions.KEEP_TEMPLATES);
    }

    @Test
    void nothing_about_candidates_and_assessments_answers_to_it() {
        var services = new ClassFileImporter()
                .importPackages("org.ctoportal.interview", "org.ctoportal.assessment").stream()
                        .filter(one -> one.isAnnotatedWith(Service.class))
                        .toList();

        assertThat(services).hasSizeGreaterThan(50);
        assertThat(services.stream()
                        .filter(one -> !ASKING_FOR_A_PLACE.contains(one.getSimpleName()))
                        .flatMap(ConsultantBoundsTest::open))
                .isEmpty();
    }

    private static Stream<String> open(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> isOpen(asked(service, method)))
                .map(JavaMethod::getFullName);
    }

    private static String asked(JavaClass service, JavaMethod method) {
        return method.tryGetAnnotationOfType(PreAuthorize.class)
                .or(() -> service.tryGetAnnotationOfType(PreAuthorize.class))
                .map(PreAuthorize::value)
                .orElse("");
    }

    private static boolean isOpen(String asked) {
        var permissions =
                PERMISSION.matcher(asked).results().map(found -> found.group(1)).toList();
        return permissions.isEmpty() || permissions.stream().anyMatch(Role.CONSULTANT.permissions()::contains);
    }
}
