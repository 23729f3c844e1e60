/*
 * Preloaded into a process, it writes down every change of a file under UNGKIT_CUT_FOLDER, and every sync, in order, into
 * UNGKIT_CUT_JOURNAL. The changes are made all the same: what a power cut would have left is worked out afterwards.
 * A change is noted when it is done and a sync before it is done: no sync covers a change that another thread makes
 * meanwhile. What the process says on its standard output is noted too, before it is said: an acknowledgement that was
 * heard has its place in the order.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))
#define EXPORT __attribute__((visibility("default")))

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, SYNC_FOLDER, UNLINK, RENAME, LINK, SAID };

struct record {
  uint64_t inode, offset, length;
  uint32_t kind, path, target, unused;
};

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int journal(void) {
  static int fd = -1;
  if (fd >= 0) return fd;
  const char *path = getenv("UNGKIT_CUT_JOURNAL");
  if (path == NULL) return -1;
  int opened = REAL(open64)(path, O_WRONLY | O_APPEND | O_CLOEXEC);
  /* Far from the numbers that the process counts on. */
  fd = fcntl(opened, F_DUPFD_CLOEXEC, 700);
  REAL(close)(opened);
  return fd;
}

static void note(int kind, uint64_t inode, uint64_t offset, const char *path, const char *target,
                 const struct iovec *parts, int count, uint64_t length) {
  int saved = errno;
  if (target == NULL) target = "";
  struct record head = {inode, offset, length, kind, strlen(path), strlen(target), 0};
  struct iovec all[IOV_MAX] = {{&head, sizeof head}, {(void *)path, head.path}, {(void *)target, head.target}};
  int used = 3;
  uint64_t left = length;
  for (int i = 0; i < count && left > 0; i++) {
    if (used == IOV_MAX) abort();
    size_t size = parts[i].iov_len < left ? parts[i].iov_len : left;
    all[used++] = (struct iovec){parts[i].iov_base, size};
    left -= size;
  }
  size_t total = sizeof head + head.path + head.target + length;
  if (journal() >= 0 && REAL(writev)(journal(), all, used) != (ssize_t)total) abort();
  errno = saved;
}

static int inside(const char *path) {
  const char *folder = getenv("UNGKIT_CUT_FOLDER");
  size_t size = folder == NULL ? 0 : strlen(folder);
  return size > 0 && strncmp(path, folder, size) == 0 && (path[size] == '/' || path[size] == 0);
}

/* The present path of an open file or folder, when it is one of ours. */
static int ours(int fd, char path[PATH_MAX], struct stat *state) {
  int saved = errno;
  char link[40];
  int found = 0;
  if (fstat(fd, state) == 0 && (S_ISREG(state->st_mode) || S_ISDIR(state->st_mode))) {
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, PATH_MAX - 1);
    if (size > 0) {
      path[size] = 0;
      found = inside(path);
    }
  }
  errno = saved;
  return found;
}

/* The path of a name that may not exist, with its folder resolved as the kernel would. */
static int named(int folder, const char *name, char path[PATH_MAX]) {
  int saved = errno;
  char given[PATH_MAX], parent[PATH_MAX];
  struct stat state;
  int found = 0;
  if (strlen(name) < PATH_MAX) {
    strcpy(given, name);
    char *slash = strrchr(given, '/');
    const char *last = slash == NULL ? given : slash + 1;
    const char *above = slash == NULL ? "." : slash == given ? "/" : given;
    if (slash != NULL) *slash = 0;
    int fd = REAL(openat64)(folder, above, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
      found = ours(fd, parent, &state) && strlen(parent) + strlen(last) + 2 < PATH_MAX;
      if (found) stpcpy(stpcpy(stpcpy(path, parent), "/"), last);
      REAL(close)(fd);
    }
  }
  errno = saved;
  return found;
}

static int opened(int fd, int flags, int existed) {
  char path[PATH_MAX];
  struct stat state;
  if (fd < 0 || !(flags & (O_CREAT | O_TRUNC)) || !ours(fd, path, &state) || !S_ISREG(state.st_mode)) return fd;
  if (!existed) note(CREATE, state.st_ino, 0, path, NULL, NULL, 0, 0);
  else if (flags & O_TRUNC) note(TRUNCATE, state.st_ino, 0, path, NULL, NULL, 0, 0);
  return fd;
}

static int exists(int folder, const char *path, int flags) {
  int saved = errno;
  int found = !(flags & O_CREAT) || faccessat(folder, path, F_OK, 0) == 0;
  errno = saved;
  return found;
}

#define OPEN(name, before, call)               \
  va_list rest;                                \
  va_start(rest, flags);                       \
  mode_t mode = va_arg(rest, mode_t);          \
  va_end(rest);                                \
  int existed = exists(before, path, flags);   \
  return opened(REAL(name) call, flags, existed);

EXPORT int open(const char *path, int flags, ...) { OPEN(open, AT_FDCWD, (path, flags, mode)) }
EXPORT int open64(const char *path, int flags, ...) { OPEN(open64, AT_FDCWD, (path, flags, mode)) }
EXPORT int openat(int folder, const char *path, int flags, ...) { OPEN(openat, folder, (folder, path, flags, mode)) }
EXPORT int openat64(int folder, const char *path, int flags, ...) { OPEN(openat64, folder, (folder, path, flags, mode)) }
EXPORT int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
EXPORT int creat64(const char *path, mode_t mode) { return open64(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* `offset` is -1 when the position of the open file counts, which by now stands behind what was written. */
static ssize_t wrote(int fd, const struct iovec *parts, int count, off64_t offset, ssize_t done) {
  char path[PATH_MAX];
  struct stat state;
  if (done <= 0) return done;
  if (ours(fd, path, &state)) {
    int saved = errno;
    /* A file opened to append gets it at its end, whatever offset was asked for. */
    if (offset >= 0 && (fcntl(fd, F_GETFL) & O_APPEND)) offset = state.st_size - done;
    if (offset < 0) offset = lseek64(fd, 0, SEEK_CUR) - done;
    errno = saved;
    note(WRITE, state.st_ino, offset, path, NULL, parts, count, done);
  }
  return done;
}

static void saying(int fd, const struct iovec *parts, int count) {
  char path[PATH_MAX];
  struct stat state;
  uint64_t length = 0;
  if (fd != 1 || ours(fd, path, &state)) return;
  for (int i = 0; i < count; i++) length += parts[i].iov_len;
  note(SAID, 0, 0, "", NULL, parts, count, length);
}

EXPORT ssize_t write(int fd, const void *bytes, size_t size) {
  struct iovec part = {(void *)bytes, size};
  saying(fd, &part, 1);
  return wrote(fd, &part, 1, -1, REAL(write)(fd, bytes, size));
}
#define PWRITE(name, off)                                                      \
  EXPORT ssize_t name(int fd, const void *bytes, size_t size, off offset) {    \
    struct iovec part = {(void *)bytes, size};                                 \
    return wrote(fd, &part, 1, offset, REAL(name)(fd, bytes, size, offset));   \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)
EXPORT ssize_t writev(int fd, const struct iovec *parts, int count) {
  saying(fd, parts, count);
  return wrote(fd, parts, count, -1, REAL(writev)(fd, parts, count));
}
#define PWRITEV(name, off)                                                         \
  EXPORT ssize_t name(int fd, const struct iovec *parts, int count, off offset) {  \
    return wrote(fd, parts, count, offset, REAL(name)(fd, parts, count, offset));  \
  }
PWRITEV(pwritev, off_t)
PWRITEV(pwritev64, off64_t)

/* What the kernel copied from file to file is read back, for no buffer of the process ever held it. */
static ssize_t copied(int fd, off64_t *offset, ssize_t done) {
  char path[PATH_MAX], link[40];
  struct stat state;
  if (done <= 0 || !ours(fd, path, &state)) return done;
  int saved = errno;
  off64_t from = (offset == NULL ? lseek64(fd, 0, SEEK_CUR) : *offset) - done;
  char *bytes = malloc(done);
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  int again = REAL(open64)(link, O_RDONLY | O_CLOEXEC);
  if (bytes == NULL || again < 0 || pread64(again, bytes, done, from) != done) abort();
  REAL(close)(again);
  struct iovec part = {bytes, done};
  note(WRITE, state.st_ino, from, path, NULL, &part, 1, done);
  free(bytes);
  errno = saved;
  return done;
}

ssize_t sendfile(int to, int from, off_t *offset, size_t size);
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size);
EXPORT ssize_t sendfile(int to, int from, off_t *offset, size_t size) {
  return copied(to, NULL, REAL(sendfile)(to, from, offset, size));
}
EXPORT ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) {
  return copied(to, NULL, REAL(sendfile64)(to, from, offset, size));
}
EXPORT ssize_t copy_file_range(int from, off64_t *source, int to, off64_t *offset, size_t size, unsigned flags) {
  return copied(to, offset, REAL(copy_file_range)(from, source, to, offset, size, flags));
}

/* libuv copies files by the bare number of the call. */
EXPORT long syscall(long number, ...) {
  long a[6];
  va_list rest;
  va_start(rest, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(rest, long);
  va_end(rest);
  long done = REAL(syscall)(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  return number == SYS_copy_file_range ? copied((int)a[2], (off64_t *)a[3], done) : done;
}

static int truncated(int fd, off64_t size, int result) {
  char path[PATH_MAX];
  struct stat state;
  if (result == 0 && ours(fd, path, &state)) note(TRUNCATE, state.st_ino, size, path, NULL, NULL, 0, 0);
  return result;
}

EXPORT int ftruncate(int fd, off_t size) { return truncated(fd, size, REAL(ftruncate)(fd, size)); }
EXPORT int ftruncate64(int fd, off64_t size) { return truncated(fd, size, REAL(ftruncate64)(fd, size)); }

static void syncing(int fd) {
  char path[PATH_MAX];
  struct stat state;
  if (ours(fd, path, &state))
    note(S_ISDIR(state.st_mode) ? SYNC_FOLDER : SYNC, state.st_ino, 0, path, NULL, NULL, 0, 0);
}

EXPORT int fsync(int fd) {
  syncing(fd);
  return REAL(fsync)(fd);
}
EXPORT int fdatasync(int fd) {
  syncing(fd);
  return REAL(fdatasync)(fd);
}

EXPORT int unlinkat(int folder, const char *name, int flags) {
  char path[PATH_MAX];
  int known = !(flags & AT_REMOVEDIR) && named(folder, name, path);
  int result = REAL(unlinkat)(folder, name, flags);
  if (result == 0 && known) note(UNLINK, 0, 0, path, NULL, NULL, 0, 0);
  return result;
}
EXPORT int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

EXPORT int renameat(int from, const char *name, int to, const char *next) {
  char path[PATH_MAX], target[PATH_MAX];
  int leaves = named(from, name, path), comes = named(to, next, target);
  int result = REAL(renameat)(from, name, to, next);
  if (result == 0 && (leaves || comes))
    note(RENAME, 0, 0, leaves ? path : "", comes ? target : "", NULL, 0, 0);
  return result;
}
EXPORT int rename(const char *name, const char *next) { return renameat(AT_FDCWD, name, AT_FDCWD, next); }

EXPORT int linkat(int from, const char *name, int to, const char *next, int flags) {
  char path[PATH_MAX], target[PATH_MAX];
  int leaves = named(from, name, path), comes = named(to, next, target);
  int result = REAL(linkat)(from, name, to, next, flags);
  if (result == 0 && comes) note(LINK, 0, 0, leaves ? path : "", target, NULL, 0, 0);
  return result;
}
EXPORT int link(const char *name, const char *next) { return linkat(AT_FDCWD, name, AT_FDCWD, next, 0); }
