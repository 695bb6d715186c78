package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;

/** A method that is described otherwise keeps its meaning as long as it takes and gives what that needs. */
class ChangedMethodsTest {

    private static final String DESCRIPTOR = """
            osid: shop
            version: 3.1.0
            java: com.example.shop
            objects:
              Shelf: {plural: Shelves}
              Book:
                per: Shelf
                elements:
                  Title: string
                  Keepers*: {type: Shelf, set: "Id[]"}
            changes:
              %s:
                methods:
                  %s: "%s"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BookForm             | setTitle             | setTitel(string name) ! NULL_ARGUMENT | SET
            BookForm             | setKeepers           | setKeepers(IdList ids) | SET
            BookForm             | setTitle             | setTitle(cardinal title) | NONE
            BookForm             | setTitle             | setTitle(string title, Type type) | NONE
            BookForm             | setTitle             | setTitle(string[] titles) | NONE
            BookForm             | getTitleMetadata     | getTitleMetadata(): string | NONE
            BookAdminSession     | getBookFormForCreate | getBookFormForCreate(Id shelfId): BookForm | GET_FORM_FOR_CREATE
            BookAdminSession     | getBookFormForCreate | getBookFormForCreate(Type[] types, Id id): BookForm | GET_FORM_FOR_CREATE
            BookAdminSession     | getBookFormForCreate | getBookFormForCreate(IdList ids, Type[] types): BookForm | NONE
            BookAdminSession     | getBookFormForCreate | getBookFormForCreate(Id shelfId, Type[] types): ShelfForm | NONE
            BookAdminSession     | getBookFormForCreate | getBookFormForCreate(Type[] types): BookForm | NONE
            BookAdminSession     | createBook           | createBook(BookForm form) | CREATE
            BookAdminSession     | createBook           | createBook(ShelfForm form): Book | NONE
            BookAdminSession     | deleteBook           | deleteBook(string bookId) | NONE
            BookLookupSession    | getBooksByIds        | getBooksByIds(IdList bookIdList): ShelfList | NONE
            Book                 | getTitle             | getName(): string | GET_VALUE
            Book                 | getTitle             | getTitle(): DisplayText | NONE
            """)
    void itsRoleFollows(String owner, String method, String other, Role role) {
        String text = DESCRIPTOR.formatted(owner, method, other);
        LoadResult result = new SpecLoader()
                .load(List.of(new DescriptorFile("shop.osid.yaml", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(result.events()).isEmpty();
        List<MethodSpec> methods = result.specification()
                .orElseThrow()
                .interfaceNamed("osid.shop." + owner)
                .orElseThrow()
                .methods();
        assertThat(methods)
                .filteredOn(m -> m.name().equals(other.substring(0, other.indexOf('('))))
                .singleElement()
                .extracting(MethodSpec::role)
                .isEqualTo(role);
    }

    /** The specification repeats inherited methods here and there; such a one does what the inherited one does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Book     | getDescription(): DisplayText                    | ''
            BookForm | clearDescription() ! NO_ACCESS                   | ''
            Book     | getDescription(): string                         | OSID-307
            Book     | getDescription(): DisplayText ! OPERATION_FAILED | OSID-324
            """)
    void aMethodMayBeAddedThatIsInherited(String owner, String method, String code) {
        String text = """
                osid: shop
                version: 3.1.0
                java: com.example.shop
                objects:
                  Book:
                changes:
                  %s:
                    add: ["%s"]
                """.formatted(owner, method);
        LoadResult result = new SpecLoader()
                .load(List.of(new DescriptorFile("shop.osid.yaml", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(result.events().stream().map(Event::code).toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}
