// The people of a line and what they have passed, which are most of its text.
#include <bit>

#include "partners/data_value.h"
#include "partners/json_token.h"
#include "partners/line_scanner_lists.h"
#include "partners/quick_values.h"

namespace attain {
namespace {

/// `value`, which is mostly `guess`, and is from now on. What follows need not wait for it: the
/// processor goes on with the guess, as behind any branch that it foresees.
inline std::size_t Foretold(std::size_t value, std::size_t& guess) {
  if (value != guess) {
    guess = value;
    asm("" : "+r"(guess));  // else the compiler sees that it may take the value at once
  }
  return guess;
}

}  // namespace

/// The credentials whose first value is at `at` and that are a short code and the day of passing,
/// in one order, perhaps with that of expiry behind them. Returns where the values of the last of
/// them end, nullptr for none. Inlined, because a call for each person costs as much as two of the
/// three credentials that one has on average.
template <bool kByDay>
[[gnu::always_inline]] inline const char* LineScanner::PassRun(const char* at, PassColumns& held) {
  const PairShapes& shapes = credentials_.shapes.pairs();
  const PairShape& shape = kByDay ? shapes.reversed : shapes.straight;
  const NameTable& codes = codes_;
  const bool count_unknown = unused_ != nullptr;
  const char* read = nullptr;
  while (held.count < held.room) {
    std::int32_t passed = 0, expires = kNeverExpires;
    if (kByDay) {
      if (!QuickDay(at, passed) || !shape.between.Matches(Bytes16::Load(at + 10))) break;
      at += 10 + shape.between.size();
    }
    const char* const code = at;
    const Bytes16 text = Bytes16::Load(code);
    // A code of more than sixteen bytes, or with a space, has none of the literals behind them.
    const auto size =
        static_cast<std::uint32_t>(std::countr_zero(text.StringStopsAndSpaces() | 1U << 16));
    if (size == 0) break;
    at += Foretold(size, held.code_size);
    if (!kByDay) {
      if (!shape.between.Matches(Bytes16::Load(at))) break;
      at += shape.between.size();
      if (!QuickDay(at, passed)) break;
      at += 10;
    }
    const auto keep = [&] {
      const std::uint32_t id = codes.FindShort(text, size);
      held.codes[held.count] = CredentialId{id};
      held.passed[held.count] = passed;
      held.expires[held.count] = expires;
      held.count += id != NameTable::kNone ? 1 : 0;
      if (count_unknown && id == NameTable::kNone)
        found_unused_.emplace_back(UnusedKind::credential, std::string_view(code, size));
      read = at;
    };
    Bytes16 rest = Bytes16::Load(at);
    if (!shape.again.Matches(rest)) {
      if (shape.third.Matches(rest)) {
        // It is the day of expiry: of a credential there is no other third member.
        at += shape.third.size();
        if (!QuickDay(at, expires)) break;
        at += 10;
        rest = Bytes16::Load(at);
      }
      if (!shape.again.Matches(rest)) {
        if (shapes.close.Matches(rest)) keep();
        break;
      }
    }
    keep();
    at += shape.again.size();
  }
  return read;
}

inline LineScanner::PassColumns LineScanner::HeldPasses() {
  return {held_.codes(), held_.passed(), held_.expires(), held_.credential_count(),
          held_.credential_room() - 1};
}

/// The credentials from `at` on that PassRun reads, in any order of theirs. Returns what is behind
/// the last of them.
const char* LineScanner::Passes(const char* at) {
  const PairShapes& shapes = credentials_.shapes.pairs();
  const auto size_at = [](const ShortLiteral& literal, const char* place) -> std::size_t {
    return literal.Matches(Bytes16::Load(place)) ? literal.size() : 0;
  };
  std::size_t open = size_at(shapes.straight.open, at);
  bool by_day = open == 0;
  if (by_day) open = size_at(shapes.reversed.open, at);
  const char* read = nullptr;
  PassColumns held = HeldPasses();
  while (open != 0) {
    const char* const run =
        by_day ? PassRun<true>(at + open, held) : PassRun<false>(at + open, held);
    if (run == nullptr) break;
    read = at = run;
    by_day = !by_day;
    open = size_at(by_day ? shapes.reversed.again : shapes.straight.again, at);
  }
  held_.set_credential_count(held.count);
  credentials_.unused = UnusedCount();
  return read == nullptr ? nullptr : read + shapes.close.size();
}

inline void LineScanner::AddPerson(std::string_view id, std::string_view name,
                                   bool credentials_known) {
  if (id.empty()) {
    id = person_id_text_ = "person " + std::to_string(held_.size_of_partner() + 1);
  }
  if (id.data() == person_id_text_.data()) {
    person_id_text_.append(16, '\0');  // readable for held_
    id = std::string_view(person_id_text_).substr(0, id.size());
  }
  held_.Add(id, name, credentials_known);
}

/// An id, if there is one, stands in the text itself.
inline void LineScanner::AddPlainPerson(std::string_view id, std::string_view name,
                                        bool credentials_known) {
  if (id.empty()) {
    AddPerson(id, name, credentials_known);
  } else {
    held_.Add(id, name, credentials_known);
  }
}

/// The values of a person of the shape, if they are plain; the credentials in one loop. Returns
/// what is behind the person, nullptr where some are not.
[[gnu::always_inline]] inline const char* LineScanner::PlainPerson(const ObjectShapes::Shape& shape,
                                                                   const char* at,
                                                                   PersonTexts& person) {
  const Literal* literal = shape.literals.data();
  at += literal->size();
  for (const std::uint32_t member : shape.members) {
    if (member == kCredentials) {
      if (*at != '[') return nullptr;
      ++at;
      if (*at != ']') at = Passes(at);
      if (at == nullptr || *at != ']') return nullptr;
      ++at;
      person.credentials_known = true;
    } else {
      const char* const begin = at;
      at = FindStringStop(at, end_);
      if (*at != '"' || at == begin) return nullptr;
      (member == kPersonId ? person.id : person.name) = std::string_view(begin, at);
    }
    ++literal;
    if (!literal->Matches(at, end_)) return nullptr;
    at += literal->size();
  }
  return at <= end_ ? at : nullptr;
}

/// The people from `at` on who have known shapes and plain values. Returns what is behind the last
/// of them, nullptr for none.
const char* LineScanner::PlainPeople(const char* at) {
  const Literal& separator = people_.shapes.separator();
  const char* behind = nullptr;
  for (;;) {
    ObjectShapes::Shape* const shape = people_.shapes.Opened(at, end_);
    if (shape == nullptr) return behind;
    const std::uint32_t held = held_.credential_count();
    const std::size_t unused = UnusedCount();
    PersonTexts person;
    const char* const next = PlainPerson(*shape, at, person);
    if (next == nullptr) {
      held_.set_credential_count(held);
      ForgetUnused(unused);
      return behind;
    }
    people_.shapes.Count(*shape);
    AddPlainPerson(person.id, person.name, person.credentials_known);
    people_.unused = UnusedCount();
    behind = next;
    if (!separator.Matches(behind, end_)) return behind;
    at = behind + separator.size();
  }
}

/// The people from `at` on who are written as the usual one. Returns what is behind the last of
/// them, nullptr for none.
const char* LineScanner::UsualPeople(const char* at) {
  const std::uint32_t changes = people_.shapes.changes() + credentials_.shapes.changes();
  if (changes != usual_changes_) {
    usual_ = UsualPersonOf(people_.shapes, credentials_.shapes, kCredentials, kCode, kPassed);
    usual_changes_ = changes;
  }
  if (usual_.values.empty() || !usual_.open.Matches(at, end_)) return nullptr;
  at += usual_.open.size();
  return usual_.by_day ? UsualPeople<true>(at) : UsualPeople<false>(at);
}

/// The values of a usual person, if they are plain: returns where the last of them ends. `none`
/// tells that there are no credentials, whose brackets then stand where they would end.
template <bool kByDay>
[[gnu::always_inline]] inline const char* LineScanner::UsualValues(const char* at,
                                                                   std::string_view (&texts)[2],
                                                                   bool& none, PassColumns& held) {
  const UsualPerson::Value *value = usual_.values.data(), *const list = value + usual_.list,
                           *const last = value + usual_.values.size() - 1;
  const auto text = [&] {
    const char* const begin = at;
    const std::uint32_t stops = Bytes16::Load(at).StringStops();
    at = stops != 0 ? at + std::countr_zero(stops) : FindStringStop(at, end_);
    texts[value->member] = std::string_view(begin, at);
    return at != begin;
  };
  for (; value != list; ++value) {
    if (!text() || !value->behind.Matches(at, end_)) return nullptr;
    at += value->behind.size();
  }
  none = !usual_.passes.Matches(Bytes16::Load(at));
  if (!none) at = PassRun<kByDay>(at + usual_.passes.size(), held);
  if (at == nullptr) return nullptr;
  for (const Literal* behind = none ? &usual_.behind_none : &list->behind; value != last;
       behind = &value->behind) {
    if (!behind->Matches(at, end_)) return nullptr;
    at += behind->size();
    ++value;
    if (!text()) return nullptr;
  }
  return at;
}

/// The same from the first value on.
template <bool kByDay>
const char* LineScanner::UsualPeople(const char* at) {
  const UsualPerson::Value& last = usual_.values.back();
  const bool list_last = usual_.list + 1 == usual_.values.size();
  PassColumns held = HeldPasses();
  std::uint32_t people = 0;
  std::size_t unused = UnusedCount();
  const char* behind = nullptr;
  for (bool more = true; more;) {
    std::string_view texts[2];
    bool none = false;
    at = UsualValues<kByDay>(at, texts, none, held);
    if (at == nullptr) break;
    const bool brackets = none && list_last;
    const Literal& next = brackets ? usual_.behind_none : last.behind;
    const Literal& end = brackets ? usual_.end_none : usual_.end;
    more = next.Matches(at, end_);
    if ((!more && !end.Matches(at, end_)) || at + end.size() > end_) break;
    behind = at + end.size();
    at += next.size();
    held_.set_credential_count(held.count);
    AddPlainPerson(texts[kPersonId], texts[kPersonName], true);
    ++people;
    unused = UnusedCount();
  }
  ForgetUnused(unused);
  people_.shapes.CountFirst(people);
  people_.unused = unused;
  return behind;
}

const char* LineScanner::People(const char* at) {
  batch_->people_known.back() = 1;
  std::string_view id, name;
  bool known = false;
  std::uint32_t first_held = held_.credential_count();
  const auto visit = [&](std::uint32_t member, const char* value) -> const char* {
    switch (member) {
      case kPersonId:
        value = TextInside(value, id, person_id_text_);
        return id.empty() ? nullptr : value;
      case kPersonName:
        return TextInside(value, name, person_name_text_);
      default:
        // Another shape may have begun with them already.
        held_.set_credential_count(first_held);
        if (!people_.by_key) ForgetUnused(people_.unused);
        value = Credentials(value);
        if (value == nullptr) held_.set_credential_count(first_held);
        known = value != nullptr;
        return value;
    }
  };
  const auto done = [&] {
    AddPerson(id, name, known);
    id = name = {};
    known = false;
    first_held = held_.credential_count();
  };
  return List(
      people_, UnusedKind::field, "people", at,
      [](std::uint32_t member) { return member == kCredentials ? Quotes::never : Quotes::always; },
      visit, done,
      [&](const char* person, auto end_person) {
        held_.set_credential_count(first_held);  // without those of someone who was begun only
        const char* behind = UsualPeople(person);
        if (behind == nullptr) behind = PlainPeople(person);
        first_held = held_.credential_count();
        return behind != nullptr ? behind : people_.shapes.ReadRun(person, end_, visit, end_person);
      });
}

const char* LineScanner::Credentials(const char* at) {
  std::string_view code;
  std::int32_t passed = kPassedUnknown, expires = kNeverExpires;
  bool good = true;  // all have a code, which is not padded
  const auto visit = [&](std::uint32_t member, const char* value) -> const char* {
    if (member == kCode) {
      const char* const stop = FindStringStop(value, end_);
      code = std::string_view(value, stop);
      return stop;
    }
    return QuickDay(value, member == kPassed ? passed : expires) ? value + 10 : nullptr;
  };
  const auto done = [&] {
    good &=
        !code.empty() && !IsPadded(code) && held_.credential_count() + 1 < held_.credential_room();
    if (good) Hold(codes_.Find(code), code, passed, expires);
    code = {};
    passed = kPassedUnknown;
    expires = kNeverExpires;
  };
  const auto read_run = [&](const char* credential, auto end_credential) {
    if (const char* const behind = Passes(credential); behind != nullptr) return behind;
    const char* const behind = credentials_.shapes.Read(credential, end_, visit);
    if (behind != nullptr) end_credential();
    return behind;
  };
  const char* const behind = List(
      credentials_, UnusedKind::field, "credentials", at,
      [](std::uint32_t) { return Quotes::always; }, visit, done, read_run);
  return good ? behind : nullptr;
}

inline void LineScanner::Hold(std::uint32_t id, std::string_view code, std::int32_t passed,
                              std::int32_t expires) {
  const std::uint32_t count = held_.credential_count();
  held_.codes()[count] = CredentialId{id};
  held_.passed()[count] = passed;
  held_.expires()[count] = expires;
  held_.set_credential_count(count + (id != NameTable::kNone ? 1 : 0));
  if (unused_ != nullptr && id == NameTable::kNone)
    found_unused_.emplace_back(UnusedKind::credential, code);
}

}  // namespace attain
