package com.example.library;

import com.example.library.batch.BookBatchAdminSession;
import com.example.library.batch.BookBatchForm;
import com.example.library.batch.BookBatchFormList;
import com.example.library.batch.LibraryBatchManager;
import com.example.library.batch.ShelfBatchAdminSession;
import com.example.library.batch.ShelfBatchForm;
import com.example.library.batch.ShelfBatchFormList;
import com.example.library.records.AntiquarianBookFormRecord;
import com.example.library.records.AntiquarianBookRecord;
import java.io.PrintStream;
import java.util.List;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.type.Type;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicType;

/** Puts books on a shelf, one of them an antiquarian one, and reads them back. */
public final class Main {

    private static final Type ANTIQUARIAN = BasicType.parse("records:library/Book/Antiquarian@example.com");

    private final LibraryManager library;
    private final LibraryBatchManager batch;
    private final PrintStream out;

    private Main(Provider provider, PrintStream out) {
        this.library = provider.manager(LibraryManager.class);
        this.batch = provider.manager(LibraryBatchManager.class);
        this.out = out;
    }

    /** Runs it on an in-memory provider. */
    public static void main(String[] args) throws OsidException {
        try (Provider provider = MemoryProvider.open()) {
            new Main(provider, System.out).run();
        }
    }

    private void run() throws OsidException {
        Id shelf = createShelf("A1");
        Id folio = createAntiquarianBook(shelf, "Historia Naturalis", 1469);
        showBooks(shelf);
        showPrinted(folio);
        delete(folio);
        showBooks(shelf);
    }

    private Id createShelf(String code) throws OsidException {
        try (ShelfBatchAdminSession session = batch.getShelfBatchAdminSession()) {
            List<ShelfBatchForm> forms =
                    Lists.all(session.getShelfFormsForCreate(1, new Type[0]), ShelfBatchFormList::getNextShelfBatchForm);
            forms.get(0).setCode(code);
            return created(session.createShelves(Lists.of(ShelfBatchFormList.class, forms)));
        }
    }

    private Id createAntiquarianBook(Id shelf, String title, long printed) throws OsidException {
        try (BookBatchAdminSession session = batch.getBookBatchAdminSession()) {
            Type[] records = {ANTIQUARIAN};
            List<BookBatchForm> forms = Lists.all(
                    session.getBookFormsForCreate(Lists.ids(shelf), records), BookBatchFormList::getNextBookBatchForm);
            BookBatchForm form = forms.get(0);
            form.setTitle(title);
            form.setBinding("folio");
            ((AntiquarianBookFormRecord) form.getBookFormRecord(ANTIQUARIAN)).setPrinted(printed);
            return created(session.createBooks(Lists.of(BookBatchFormList.class, forms)));
        }
    }

    /** The Id of the one object; a response tells why, when there is none. */
    private static Id created(CreateResponseList responses) throws OsidException {
        CreateResponse response =
                Lists.all(responses, CreateResponseList::getNextCreateResponse).get(0);
        if (!response.isSuccessful()) {
            throw new IllegalStateException(response.getErrorMessage().getText());
        }
        return response.getCreatedId();
    }

    private void showBooks(Id shelf) throws OsidException {
        try (BookLookupSession session = library.getBookLookupSession()) {
            List<Book> books = Lists.all(session.getBooksForShelf(shelf), BookList::getNextBook);
            out.println("On the shelf: " + books.size());
            for (Book book : books) {
                out.println("  " + book.getTitle().getText() + " (" + book.getBinding() + "), shelf "
                        + book.getShelf().getCode());
            }
        }
    }

    private void showPrinted(Id id) throws OsidException {
        try (BookLookupSession session = library.getBookLookupSession()) {
            AntiquarianBookRecord record =
                    (AntiquarianBookRecord) session.getBook(id).getBookRecord(ANTIQUARIAN);
            out.println("Printed in " + record.getPrinted());
        }
    }

    private void delete(Id id) throws OsidException {
        try (BookBatchAdminSession session = batch.getBookBatchAdminSession()) {
            session.deleteBooks(Lists.ids(id)).close();
            out.println("Deleted " + id.getIdentifierNamespace());
        }
    }
}
