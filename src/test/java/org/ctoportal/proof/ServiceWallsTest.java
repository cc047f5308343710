package org.ctoportal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Every operation of every service of the running portal, called past all screens by each role that docs/permissions.md gives no
 * leave, and by nobody. What they are called with is nothing at all: who is refused never comes so far.
 */
@Asvs(66)
@IntegrationTest
@Tag("once")
class ServiceWallsTest {

    private static final Pattern PERMISSION = Pattern.compile("hasRole\\('(\\w+)'\\)");

    @Autowired
    ApplicationContext portal;

    @Autowired
    TwoDistricts districts;

    /** An operation, and the permission it asks for; none where being signed in is enough. */
    private record Operation(Object service, Method method, Optional<String> permission) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private final List<Operation> operations = new ArrayList<>();

    @BeforeEach
    void find() {
        for (var service : portal.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (type.getName().startsWith("org.ctoportal.")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> add(service, method));
            }
        }
    }

    private void add(Object service, Method method) {
        var rule = method.isAnnotationPresent(PreAuthorize.class)
                ? method.getAnnotation(PreAuthorize.class).value()
                : method.getDeclaringClass().getAnnotation(PreAuthorize.class).value();
        var permission = PERMISSION.matcher(rule);
        if (permission.matches()) {
            operations.add(new Operation(service, method, Optional.of(permission.group(1))));
        } else if (!rule.equals("permitAll()")) {
            assertThat(rule).isEqualTo("isAuthenticated()");
            operations.add(new Operation(service, method, Optional.empty()));
        }
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void who_has_no_leave_is_refused_whatever_way_they_come(Role role) {
        districts.actInFirst(role);
        var closed = operations.stream()
                .filter(operation -> operation
                        .permission()
                        .filter(permission -> !role.permissions().contains(permission))
                        .isPresent())
                .toList();

        assertThat(closed).isNotEmpty();
        assertThat(closed.stream().filter(operation -> !isRefused(operation)).map(Operation::name))
                .isEmpty();
    }

    @Test
    void nobody_is_refused_everywhere() {
        districts.signOut();

        assertThat(operations).hasSizeGreaterThan(400);
        assertThat(operations.stream()
                        .filter(operation -> !isRefused(operation))
                        .map(Operation::name))
                .isEmpty();
    }

    private static boolean isRefused(Operation operation) {
        var method = operation.method();
        try {
            method.setAccessible(true);
            method.invoke(operation.service(), nothing(method.getParameterTypes()));
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof AccessDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] nothing(Class<?>[] types) {
        return Arrays.stream(types).map(ServiceWallsTest::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
