package org.ctoportal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.PortalClasses;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may do what is asked in the code and nowhere else; {@code docs/permissions.md} is written from there. */
class PermissionsPageTest {

    private static final Path PAGE = Path.of("docs/permissions.md");
    private static final Path WRITTEN = Path.of("target/permissions.md");
    private static final Pattern PERMISSION = Pattern.compile("hasRole\\('(\\w+)'\\)");
    private static final Map<String, String> NO_PERMISSION =
            Map.of("isAuthenticated()", "everybody signed in", "permitAll()", "everybody");

    private static final JavaClasses PORTAL = PortalClasses.ALL;

    @Asvs(62)
    @Test
    void the_page_says_what_the_code_asks_for() throws IOException {
        var page = page();
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);

        assertThat(PAGE).as("when the code is right: cp %s %s", WRITTEN, PAGE).hasContent(page);
    }

    @Asvs(63)
    @Test
    void every_permission_that_is_asked_for_is_known() {
        var asked = Stream.concat(services().map(this::asked), screens().map(PermissionsPageTest::asked))
                .filter(who -> !NO_PERMISSION.containsValue(who));

        assertThat(asked).isNotEmpty().isSubsetOf(permissions());
    }

    @Test
    void every_permission_but_that_of_the_platform_belongs_to_a_role() {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.permissions().stream()))
                .containsAll(permissions().stream()
                        .filter(permission -> !permission.equals(Permissions.RUN_PLATFORM))
                        .toList())
                .isSubsetOf(permissions());
    }

    private String page() {
        return """
            # Who may do what

            Written from the code by `PermissionsPageTest`, which fails when this page says something else. A person holds
            roles in a district; a role carries permissions; screens and services ask for a permission. Whatever is asked,
            only the person's own district is ever reached.

            ## Roles and their permissions

            %s
            The platform administrator, who is set at the account and not in a district, has `RUN_PLATFORM` and nothing else.

            ## Screens

            %s
            ## Services

            %s""".formatted(roles(), table("Screen", screenRows()), table("Operation", serviceRows()));
    }

    private String roles() {
        var permissions = permissions().stream()
                .filter(permission -> !permission.equals(Permissions.RUN_PLATFORM))
                .toList();
        var head =
                "| Role | " + permissions.stream().map(name -> "`" + name + "`").collect(joining(" | ")) + " |\n|"
                        + " --- |".repeat(permissions.size() + 1) + "\n";
        return Arrays.stream(Role.values())
                .map(role -> "| `" + role + "` | "
                        + permissions.stream()
                                .map(name -> role.permissions().contains(name) ? "yes" : "–")
                                .collect(joining(" | "))
                        + " |\n")
                .collect(joining("", head, ""));
    }

    private static String table(String what, Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> "| `%s` | %s |\n".formatted(row.getKey(), shown(row.getValue())))
                .collect(joining("", "| %s | Asks for |\n| --- | --- |\n".formatted(what), ""));
    }

    private static String shown(String asked) {
        return NO_PERMISSION.containsValue(asked) ? asked : "`" + asked + "`";
    }

    private Map<String, String> screenRows() {
        var rows = new TreeMap<String, String>();
        screens()
                .forEach(screen ->
                        rows.put("/" + screen.getAnnotationOfType(Route.class).value(), asked(screen)));
        return rows;
    }

    private Map<String, String> serviceRows() {
        var rows = new TreeMap<String, String>();
        services()
                .forEach(method -> rows.put(method.getOwner().getSimpleName() + "." + method.getName(), asked(method)));
        return rows;
    }

    private Stream<JavaClass> screens() {
        return PORTAL.stream().filter(type -> type.isAnnotatedWith(Route.class));
    }

    private Stream<JavaMethod> services() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static String asked(JavaClass screen) {
        return screen.isAnnotatedWith(PermitAll.class)
                ? "everybody signed in"
                : String.join(
                        ", ", screen.getAnnotationOfType(RolesAllowed.class).value());
    }

    private String asked(JavaMethod method) {
        var expression = method.tryGetAnnotationOfType(PreAuthorize.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(PreAuthorize.class))
                .map(PreAuthorize::value)
                .orElse("");
        var permission = PERMISSION.matcher(expression);
        return permission.matches() ? permission.group(1) : NO_PERMISSION.getOrDefault(expression, expression);
    }

    private static List<String> permissions() {
        return Arrays.stream(Permissions.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers())
                        && !field.getName().startsWith("MAY_"))
                .map(java.lang.reflect.Field::getName)
                .toList();
    }
}
