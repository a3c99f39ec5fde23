// The objects and lists of LineScanner, for the two files that read with them.
#pragma once

#include "partners/json_token.h"
#include "partners/line_scanner.h"

namespace attain {

inline void LineScanner::ForgetUnused(std::size_t known) {
  if (unused_ != nullptr) found_unused_.resize(known);
}

/// `visit(member, at)` for each member that is read; those that no rule reads are skipped and
/// counted under `owner`.
template <class Visit>
inline const char* LineScanner::Members(KeyMemory& keys, UnusedKind kind, std::string_view owner,
                                        bool& saw_unused, const char* at, Visit visit) {
  const auto name_unused = [&](KeyMemory::Key& key, std::string_view name) {
    key.kind = kind;
    std::string& shown = unused_keys_.emplace_back(owner);
    if (!owner.empty()) shown += '.';
    key.unused = shown += name;
  };
  if (*at != '{') return nullptr;
  at = SkipJsonSpace(at + 1, end_);
  if (*at == '}') return at + 1;
  for (keys.BeginObject();; at = SkipJsonSpace(at + 1, end_)) {
    const KeyMemory::Key* const key = keys.Next(at, end_, name_unused);
    if (key == nullptr) return nullptr;
    at += key->size;
    if (key->member != KeyMemory::kUnused) {
      at = visit(key->member, at);
    } else {
      saw_unused = true;
      if (unused_ != nullptr) found_unused_.emplace_back(key->kind, key->unused);
      at = Skip(at);
    }
    if (at == nullptr) return nullptr;
    at = SkipJsonSpace(at, end_);
    if (*at == '}') return at + 1;
    if (*at != ',' || at >= end_) return nullptr;
  }
}

/// One object key by key; then its shape is known. `visit(member, at)` takes values without the
/// quotes that `quotes_of(member)` says they have.
template <class QuotesOf, class Visit>
inline const char* LineScanner::Object(Objects& objects, UnusedKind kind, std::string_view owner,
                                       const char* at, QuotesOf quotes_of, Visit visit) {
  objects.values.clear();
  objects.saw_unused = false;
  objects.by_key = true;
  const auto whole = [&](std::uint32_t member, const char* value) -> const char* {
    if (*value == 'n') return Null(value);
    const bool quoted = *value == '"';
    const Quotes quotes = quotes_of(member);
    if (quotes != Quotes::either && quoted != (quotes == Quotes::always)) return nullptr;
    const char* const begin = value + (quoted ? 1 : 0);
    const char* const end = visit(member, begin);
    if (end == nullptr || (quoted && *end != '"')) return nullptr;
    objects.values.push_back({member, begin, end});
    return end + (quoted ? 1 : 0);
  };
  const char* const behind = Members(objects.keys, kind, owner, objects.saw_unused, at, whole);
  objects.by_key = false;
  if (behind != nullptr && !objects.saw_unused) objects.shapes.Learn(at, behind, objects.values);
  return behind;
}

/// The objects of a list: `read_run(at, end_object)` those of known shapes, others key by key;
/// `done()` behind each.
template <class QuotesOf, class Visit, class Done, class ReadRun>
inline const char* LineScanner::List(Objects& objects, UnusedKind kind, std::string_view owner,
                                     const char* at, QuotesOf quotes_of, Visit visit, Done done,
                                     ReadRun read_run) {
  if (*at != '[') return nullptr;
  at = SkipJsonSpace(at + 1, end_);
  if (*at == ']') return at + 1;
  objects.unused = UnusedCount();
  const auto end_object = [&] {
    done();
    objects.unused = UnusedCount();
  };
  for (;;) {
    const char* behind = read_run(at, end_object);
    ForgetUnused(objects.unused);  // of an object that was begun only
    if (behind == nullptr) {
      behind = Object(objects, kind, owner, at, quotes_of, visit);
      if (behind == nullptr) return nullptr;
      end_object();
    }
    at = SkipJsonSpace(behind, end_);
    if (*at == ']') return at + 1;
    if (*at != ',' || at >= end_) return nullptr;
    at = SkipJsonSpace(at + 1, end_);
    objects.shapes.LearnSeparator({behind, at});
  }
}

}  // namespace attain
